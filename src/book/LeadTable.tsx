import type { JSX } from 'preact';
import type { Row } from '../engine/flow.ts';
import { answerInWords, claimsOf } from './claims.ts';
import type { FlowBook } from './flowBook.ts';
import type { Lead } from './leads.ts';
import { GIVEN } from './route.ts';
import { say, sentence } from './say.ts';
import { letterOf } from './signs.ts';
import { Target } from './Target.tsx';

export function conditionInWords(book: FlowBook, { when }: Row, isOnly: boolean): string {
  if (when) return sentence(claimsOf(book, when).join(', en '));
  return say(isOnly ? 'question.always' : 'question.otherwise');
}

export function LeadRows({
  book,
  id,
  lead,
}: {
  book: FlowBook;
  id: string;
  lead: Lead;
}): JSX.Element {
  return (
    <>
      {lead.rows.map((row, index) => (
        <tr key={row.to + String(index)}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={lead.rows.length}>
              {lead.answers.map((answer) => (
                <span class="answer" key={answer}>
                  <b>{letterOf(book.flow, id, answer)}</b> {answerInWords(book, id, answer)}
                </span>
              ))}
            </th>
          )}
          <td>
            {lead.answers.includes(GIVEN) && <b>{index + 1} </b>}
            {conditionInWords(book, row, lead.rows.length === 1)}
          </td>
          <td>
            <Target book={book} to={row.to} />
          </td>
        </tr>
      ))}
    </>
  );
}

export const Head = ({ caption, first }: { caption: string; first?: string }): JSX.Element => (
  <>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {first && <th scope="col">{first}</th>}
        <th scope="col">{say('question.condition')}</th>
        <th scope="col">{say('question.leads')}</th>
      </tr>
    </thead>
  </>
);
