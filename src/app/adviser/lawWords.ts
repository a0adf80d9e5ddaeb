import type { Day } from '../../base/day.ts';
import type { Outcome } from '../../engine/outcome.ts';
import { formatCents } from '../../i18n/format.ts';
import type { Figure } from '../../law/figure.ts';
import { regimes } from '../../law/regimes.ts';
import { sources } from '../../law/sources.ts';
import type { Desk } from './desk.ts';
import type { LawFacts, LawFigure } from './lawFacts.ts';

const dates = new Intl.DateTimeFormat('nl-NL-u-nu-latn-ca-gregory', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as a lawyer writes it: `22 november 2026`. */
export const dated = (day: Day): string => dates.format(new Date(`${day}T00:00:00Z`));

/** A set of rules, from when until when, and whether it held on the day of the event. */
export function regimeFact(
  { say, nameOf }: Desk,
  { id, holds }: LawFacts['regimes'][number],
): string {
  const { from, until } = regimes[id];
  const values = {
    name: nameOf('regime', id),
    from: dated(from),
    until: until ? dated(until) : '',
  };
  const stretch = from === '1900-01-01' ? 'law.before' : until ? 'law.between' : 'law.since';
  return `${say(stretch, { values })} ${say(holds ? 'law.holds' : 'law.holdsNot')}`;
}

function amountOf({ nameOf }: Desk, { unit, value }: Figure): string {
  if (unit === 'cents') return formatCents(value);
  const text = nameOf('unit', `${unit}.${value === 1 ? 'one' : 'many'}`);
  return text.replace('{{n}}', String(value));
}

/** A figure that the verdict turns on, as it was on the day of the event. */
export function figureFact(desk: Desk, { id, figure, from }: LawFigure): string {
  const { say, nameOf } = desk;
  const values = {
    name: nameOf('figure', id),
    value: amountOf(desk, figure),
    source: sources[figure.source].title,
    from: dated(from),
    until: dated(figure.checkedUntil),
  };
  return say(figure.assumed ? 'law.assumed' : 'law.figure', { values });
}

/** By which rule the last day to report was reckoned. */
export function deadlineFact({ say }: Desk, { deadline }: Outcome): readonly string[] {
  if (!deadline) return [];
  const values = { date: dated(deadline.date) };
  const rule = say(`law.rule.${deadline.rule}`, { values });
  const local =
    deadline.local && say('law.localTerm', { values: { date: dated(deadline.local.date) } });
  return [rule, ...(deadline.late ? [say('law.late')] : []), ...(local ? [local] : [])];
}
