import type { JSX } from 'preact';
import { engineOutcomes } from '../engine/machine.ts';
import { ruleOf } from '../engine/outcome.ts';
import { dated } from './dates.ts';
import { dayFor, type FlowBook } from './flowBook.ts';
import { outcomeNumber } from './numbers.ts';
import { OfficeTexts } from './OfficeTexts.tsx';
import { Facts } from './OutcomeFacts.tsx';
import { RouteLists } from './RouteLists.tsx';
import { saidWith } from './said.ts';
import { say } from './say.ts';

/** One outcome: what the app says, what goes with it, and every route to it. */
export function OutcomePart({ book, id }: { book: FlowBook; id: string }): JSX.Element {
  const rule = ruleOf(book.flow, id);
  const said = saidWith(book, id, rule);
  const [verdict, ...others] = said;
  return (
    <section class={`outcome ${rule.duty}`} id={id}>
      <h3>
        <span class="duty">
          {outcomeNumber(book, id)} {say(`duty.${rule.duty}`)}
        </span>{' '}
        {verdict && <OfficeTexts texts={verdict.texts} />}
      </h3>
      <p class="quiet">
        {say('outcome.id')}: <a href={`#${id}`}>#{id}</a>.{' '}
        {id === engineOutcomes.asked
          ? say('outcome.askedNote')
          : say('outcome.textDay', { date: dated(dayFor(book, id)) })}
      </p>
      <h4>{say('outcome.text')}</h4>
      <dl class="said">
        {others.map(({ title, texts }) => (
          <div key={title + texts[0]?.text}>
            <dt>{title}</dt>
            <dd>
              <OfficeTexts texts={texts} />
            </dd>
          </div>
        ))}
      </dl>
      <h4>{say('outcome.facts')}</h4>
      <Facts book={book} id={id} rule={rule} />
      <h4>{say('outcome.routesTitle')}</h4>
      <RouteLists book={book} id={id} own={rule.duty} />
    </section>
  );
}
