import type { Facts } from '../engine/facts.ts';
import type { Flow } from '../engine/flow.ts';
import type { Outcome } from '../engine/outcome.ts';
import { parameters } from '../law/parameters.ts';
import { outcomeParts } from './outcomeText.ts';
import type { Words } from './words.ts';

const PER_MONTH = 'PerMonth';

/** The names of values that a text asks for between `{{ }}`; that of a yearly amount for its monthly part. */
export const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)].map(([, name = '']) => name.replace(PER_MONTH, ''));

/* Filled in with their own names, so that a text comes out as it was written. */
function namesAsValues(flow: Flow): Record<string, string> {
  const figures = Object.keys(parameters).flatMap((id) => [id, `${id}${PER_MONTH}`]);
  const names = [...figures, ...Object.keys(flow.derived ?? {})];
  return Object.fromEntries(names.map((name) => [name, `{{${name}}}`]));
}

/** The figures of the law, and the derived values, that the flow's own texts show with this outcome. */
export function namesShown(
  words: Words,
  flow: Flow,
  facts: Facts,
  outcome: Outcome,
): readonly string[] {
  const office = facts.benefit === 'aio' ? 'svb' : 'gemeente';
  const values = namesAsValues(flow);
  const parts = [...outcomeParts, ...outcome.upcoming.map(({ id }) => `upcoming.${id}`)];
  const texts = parts.map((part) =>
    words.flowText(flow, facts, `outcomes.${outcome.id}.${part}`, { office, values }),
  );
  return [...new Set(namesIn(texts.join(' ')))];
}
