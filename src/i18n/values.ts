import { yearOf } from '../base/day.ts';
import { type Facts, lawDay, namedValue } from '../engine/facts.ts';
import type { Flow } from '../engine/flow.ts';
import { functions } from '../law/functions.ts';
import { type ParameterId, parameters, valueOn } from '../law/parameters.ts';
import type { Unit } from '../law/timeline.ts';
import { formatValue } from './format.ts';

/** What a text may hold between `{{ }}`, written out; `null` where it is not known. */
export type Values = Readonly<Record<string, string | null>>;

const PER_MONTH = 'PerMonth';

function unitOf(flow: Flow, name: string): Unit | 'day' {
  const derivation = flow.derived?.[name];
  if (derivation) return functions[derivation.fn].unit;
  if (name in parameters) return parameters[name as ParameterId].unit;
  const kind = flow.questions[name]?.kind;
  if (kind === 'amount') return 'cents';
  return kind === 'date' || name === 'day' || name === 'today' ? 'day' : 'days';
}

function perMonth(name: string, facts: Facts): number | null {
  const yearly = valueOn(name.slice(0, -PER_MONTH.length) as ParameterId, lawDay(facts));
  return yearly === null ? null : Math.round(yearly / 1200) * 100;
}

function valueFor(flow: Flow, facts: Facts, name: string, locale: string): string | null {
  if (name === 'year') return String(yearOf(lawDay(facts)));
  if (name === 'localGiftLimit') {
    return facts.local.giftLimit === undefined
      ? null
      : formatValue(facts.local.giftLimit, 'cents', locale);
  }
  if (name.endsWith(PER_MONTH)) {
    const value = perMonth(name, facts);
    return value === null ? null : formatValue(value, 'cents', locale);
  }
  const value = namedValue(flow, facts, name);
  return value === undefined ? null : formatValue(value, unitOf(flow, name), locale);
}

/** The values that a text asks for, on the day of the event and for these answers. */
export function valuesIn(text: string, flow: Flow, facts: Facts, locale: string): Values {
  const names = [...text.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)].map(([, name]) => name ?? '');
  return Object.fromEntries(names.map((name) => [name, valueFor(flow, facts, name, locale)]));
}

/** The names that a text of this flow may hold between `{{ }}`. */
export function isValueName(flow: Flow, name: string): boolean {
  if (['year', 'day', 'today', 'localGiftLimit', 'date'].includes(name)) return true;
  if (name in parameters || name in flow.questions) return true;
  if (name.endsWith(PER_MONTH)) return name.slice(0, -PER_MONTH.length) in parameters;
  return flow.derived !== undefined && name in flow.derived;
}
