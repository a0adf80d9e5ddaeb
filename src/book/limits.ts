import type { Day } from '../base/day.ts';
import type { LimitName } from '../engine/flow.ts';
import { parameters } from '../law/parameters.ts';
import { isParameter } from './conditions.ts';
import { ALWAYS, stretch } from './dates.ts';
import { figure } from './figures.ts';
import { listed, nameOf, say } from './say.ts';

/* The value of a figure on some days; each value once, with its first day where there are more. */
function amounts(limit: LimitName, days: readonly Day[]): string {
  if (!isParameter(limit)) return '';
  const { unit, periods } = parameters[limit];
  const used = new Set(days.map((day) => periods.findLast(({ from }) => from <= day)));
  const known = [...used].flatMap((period) => (period && period.value !== null ? [period] : []));
  const values = new Set(known.map(({ value }) => figure(value, unit)));
  if (values.size === 0) return '';
  if (values.size === 1) return ` (${[...values][0]})`;
  const each = known.map(({ from, value }, index) => {
    const next = known[index + 1];
    const when = from === ALWAYS && next ? { until: next.from } : { from };
    return `${figure(value, unit)} ${stretch('law', when)}`;
  });
  return ` (${listed(each, 'en')})`;
}

/** A limit with what it comes to on these days. */
export const limitInWords = (limit: LimitName, days: readonly Day[]): string =>
  limit === 'local.giftLimit'
    ? say('value.localGiftLimit')
    : `${nameOf('figure', limit)}${amounts(limit, days)}`;
