import { CHECKED_ON } from '../law/source.ts';
import { sizeOf, totalOf, totalsInWords } from './counts.ts';
import { dated } from './dates.ts';
import type { FlowBook } from './flowBook.ts';
import { guide } from './guide.ts';
import { say } from './say.ts';

const counts = ['questions', 'outcomes', 'routes', 'paths'] as const;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function table(books: readonly FlowBook[]): readonly string[] {
  const numbers = (size: ReturnType<typeof totalOf>) => counts.map((name) => size[name]);
  return [
    row([say('index.flow'), say('flow.id'), ...counts.map((name) => say(`index.${name}`))]),
    row(['---', '---', ...counts.map(() => '---:')]),
    ...books.map((book) =>
      row([`[${book.title}](${book.flow.id}/index.html)`, book.flow.id, ...numbers(sizeOf(book))]),
    ),
    row([say('index.total'), '', ...numbers(totalOf(books))]),
  ];
}

/** The front page as plain text, for who reads the folder instead of the site. */
export function readmeOf(books: readonly FlowBook[]): string {
  return [
    `# ${say('title')}`,
    say('index.lead'),
    `**${totalsInWords(books)}**`,
    `${say('frame.checked', { date: dated(CHECKED_ON) })} ${say('frame.noAdvice')}`,
    `## ${say('index.listTitle')}`,
    table(books).join('\n'),
    `## ${say('index.guideTitle')}`,
    ...guide().flatMap(({ title, texts }) => [
      `### ${title}`,
      texts.map((text) => `- ${text}`).join('\n'),
    ]),
    '',
  ].join('\n\n');
}
