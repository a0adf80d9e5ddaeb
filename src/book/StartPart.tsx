import type { JSX } from 'preact';
import { rowsOf } from '../engine/condition.ts';
import type { FlowBook } from './flowBook.ts';
import { conditionInWords, Head } from './LeadTable.tsx';
import { say } from './say.ts';
import { Target } from './Target.tsx';
import { textOf } from './texts.ts';

/** What comes before the first question of the flow itself. */
export function StartPart({ book }: { book: FlowBook }): JSX.Element {
  const { flow, today } = book;
  const rows = rowsOf(flow.start);
  const question = textOf(book, 'day.question', 'gemeente', today);
  const help = textOf(book, 'day.help', 'gemeente', today);
  return (
    <section class="question" id="begin">
      <h3>{say('question.startTitle')}</h3>
      <p>{say('question.startText')}</p>
      <p>
        {say('question.day', { question })} {flow.day === 'exact' && say('question.exactDay')}{' '}
        {help}
      </p>
      <table>
        <Head caption={say('question.startCaption')} />
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.to + String(index)}>
              <td>{conditionInWords(book, row, rows.length === 1)}</td>
              <td>
                <Target book={book} to={row.to} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
