import type { JSX } from 'preact';
import { euro } from '../../base/cents.ts';
import type { Day } from '../../base/day.ts';
import { formatCents } from '../../i18n/format.ts';
import type { LocalTerm } from '../../law/local.ts';
import type { Profile } from '../../municipality/profile.ts';
import type { Desk } from './desk.ts';
import { dated } from './lawWords.ts';
import { type LocalFact, localFacts } from './localFacts.ts';

interface Props {
  readonly desk: Desk;
  readonly profile: Profile;
  readonly day: Day;
}

function termIn({ nameOf, say }: Desk, term: LocalTerm): string {
  const { workingDays, days, beforeDayOfMonth } = term;
  if (beforeDayOfMonth !== undefined)
    return say('local.beforeDay', { values: { n: String(beforeDayOfMonth) } });
  const [unit, count] =
    workingDays === undefined ? ['days', days ?? 0] : ['workingDays', workingDays];
  return nameOf('unit', `${unit}.${count === 1 ? 'one' : 'many'}`).replace('{{n}}', String(count));
}

function factIn(desk: Desk, { rule, value }: LocalFact): string {
  const { say, nameOf } = desk;
  if (rule === 'giftLimit')
    return say('local.giftLimit', { values: { value: formatCents(euro(Number(value))) } });
  if (rule === 'daysBeforeLeaving')
    return say('local.daysBeforeLeaving', { values: { n: String(value) } });
  if (rule === 'reportTerm')
    return say('local.reportTerm', { values: { term: termIn(desk, value as LocalTerm) } });
  return nameOf('local', rule);
}

/** What the gemeente of this intake says itself, with the page it stands on. */
export function LocalPart({ desk, profile, day }: Props): JSX.Element {
  const { say, today } = desk;
  const facts = localFacts(profile, day, today);
  return (
    <>
      <h5>{say('local.title', { values: { name: profile.name } })}</h5>
      {facts.length === 0 && <p>{say('local.none')}</p>}
      <ul>
        {facts.map((fact) => (
          <li key={fact.rule}>
            {factIn(desk, fact)} (
            <a href={fact.source} target="_blank" rel="noopener noreferrer external">
              {say('local.seen', { values: { date: dated(fact.seenOn) } })}
            </a>
            )
          </li>
        ))}
      </ul>
    </>
  );
}
