import type { ComponentChildren, JSX } from 'preact';
import type { OutcomeRule } from '../engine/flow.ts';
import { checkedUntil } from '../engine/outcome.ts';
import { dated } from './dates.ts';
import { sayDeadline } from './deadlines.ts';
import type { FlowBook } from './flowBook.ts';
import { FlowLinks } from './links.tsx';
import { SourceList } from './SourceList.tsx';
import { nameOf, say, sentence } from './say.ts';
import { valueInWords } from './values.ts';

function deadlineInWords({ duty, deadline = 'prompt' }: OutcomeRule): string {
  if (duty === 'no-report') return say('deadline.none');
  return duty === 'ask-first' ? say('deadline.ask') : sayDeadline(deadline);
}

const Fact = ({ name, children }: { name: string; children: ComponentChildren }): JSX.Element => (
  <>
    <dt>{say(`outcome.${name}`)}</dt>
    <dd>{children}</dd>
  </>
);

export function Facts({
  book,
  id,
  rule,
}: {
  book: FlowBook;
  id: string;
  rule: OutcomeRule;
}): JSX.Element {
  const { alsoTo = [], leadsTo = [], upcoming = [] } = rule;
  return (
    <dl class="facts">
      <Fact name="duty">{say(`duty.${rule.duty}`)}</Fact>
      <Fact name="office">{say(`office.${rule.to ?? 'payer'}`)}</Fact>
      {alsoTo.length > 0 && (
        <Fact name="alsoTo">{alsoTo.map((office) => say(`office.${office}`)).join(', ')}</Fact>
      )}
      <Fact name="deadline">{deadlineInWords(rule)}</Fact>
      {rule.effect && <Fact name="effect">{nameOf('effect', rule.effect)}</Fact>}
      {upcoming.map(({ id: event, on }) => (
        <Fact key={event} name="upcoming">
          {sentence(valueInWords(book, on))}
        </Fact>
      ))}
      {rule.again && <Fact name="again">{say('outcome.againText')}</Fact>}
      {leadsTo.length > 0 && (
        <Fact name="leadsTo">
          <FlowLinks ids={leadsTo} />
        </Fact>
      )}
      <Fact name="checkedUntil">{dated(checkedUntil(book.flow, id))}</Fact>
      <Fact name="sources">
        <SourceList ids={rule.sources} />
      </Fact>
    </dl>
  );
}
