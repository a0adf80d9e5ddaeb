import type { Flow, OutcomeRule } from '../engine/flow.ts';
import { flatten, type Texts } from './language.ts';

/** The offices that a text may be written for apart, as i18next contexts. */
export const officeContexts = ['gemeente', 'svb'] as const;

/** A key that a flow's texts must or may have. It stands there plain, or once for each office. */
export interface TextKey {
  readonly key: string;
  readonly required: boolean;
}

function outcomeKeys(id: string, rule: OutcomeRule): TextKey[] {
  const at = (part: string, required: boolean): TextKey => ({
    key: `outcomes.${id}.${part}`,
    required,
  });
  const acts = rule.duty !== 'no-report';
  return [
    at('verdict', true),
    at('tell', acts),
    ...(rule.alsoAsk ? [at('ask', true)] : []),
    at('proof', acts),
    at('effect', true),
    at('why', true),
    ...(rule.upcoming ?? []).map(({ id: event }) => at(`upcoming.${event}`, true)),
  ];
}

/** Every text key of a flow, derived from its definition. */
export function textKeys(flow: Flow): readonly TextKey[] {
  return [
    { key: 'day.question', required: true },
    { key: 'day.help', required: false },
    ...Object.entries(flow.questions).flatMap(([id, question]) => [
      { key: `questions.${id}.question`, required: true },
      { key: `questions.${id}.help`, required: false },
      ...('options' in question ? question.options : []).map((option) => ({
        key: `questions.${id}.options.${option}`,
        required: true,
      })),
    ]),
    ...Object.entries(flow.outcomes).flatMap(([id, rule]) => outcomeKeys(id, rule)),
  ];
}

/** What is wrong with a flow's texts: keys that lack, and keys that nothing asks for. */
export function textFaults(flow: Flow, texts: Texts): { missing: string[]; unknown: string[] } {
  const there = new Set(Object.keys(flatten(texts)));
  const missing: string[] = [];
  for (const { key, required } of textKeys(flow)) {
    const forOffices = officeContexts.map((office) => `${key}_${office}`);
    const found = forOffices.filter((name) => there.delete(name)).length;
    const plain = there.delete(key);
    if (plain || found === officeContexts.length || (!required && found === 0)) continue;
    missing.push(key);
  }
  return { missing, unknown: [...there] };
}
