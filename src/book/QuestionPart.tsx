import type { JSX } from 'preact';
import { officeContexts } from '../i18n/textKeys.ts';
import type { FlowBook } from './flowBook.ts';
import { Head, LeadRows } from './LeadTable.tsx';
import { leadsOf } from './leads.ts';
import { numberOf } from './numbers.ts';
import { OfficeTexts } from './OfficeTexts.tsx';
import { perOffice } from './offices.ts';
import { say } from './say.ts';
import { questionPart } from './texts.ts';

/** One question: how the app asks it, and where each answer leads. */
export function QuestionPart({ book, id }: { book: FlowBook; id: string }): JSX.Element {
  const { flow } = book;
  const n = numberOf(book, id);
  const texts = (part: string) =>
    perOffice(officeContexts, (office) => questionPart(book, id, part, office));
  const help = texts('help');
  return (
    <section class="question" id={`vraag-${id}`}>
      <h3>
        {say('question.number', { n })}. <OfficeTexts texts={texts('question')} />
      </h3>
      <p class="quiet">
        {say(`question.kind.${flow.questions[id]?.kind}`)} <code>{id}</code>
      </p>
      {help.length > 0 && (
        <p>
          <b>{say('question.help')}:</b> <OfficeTexts texts={help} />
        </p>
      )}
      <table>
        <Head caption={say('question.caption', { n })} first={say('question.answer')} />
        {leadsOf(flow, id).map((lead) => (
          <tbody key={lead.answers.join()}>
            <LeadRows book={book} id={id} lead={lead} />
          </tbody>
        ))}
      </table>
    </section>
  );
}
