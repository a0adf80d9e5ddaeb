import type { Facts } from '../engine/facts.ts';
import type { Flow, Office } from '../engine/flow.ts';
import { engineOutcomes } from '../engine/machine.ts';
import type { Outcome } from '../engine/outcome.ts';
import { formatDay } from './format.ts';
import type { InterfaceKey, Words } from './words.ts';

/** The parts of a verdict that a flow writes, in the order of the screen. */
export const outcomeParts = ['verdict', 'tell', 'ask', 'proof', 'effect', 'why'] as const;

/**
 * The texts of an outcome by part; a part that the flow does not have is left out. A `no-report` that
 * does not hold (law not checked, day not known) gets the engine's own verdict and reason.
 */
export function outcomeText(
  words: Words,
  flow: Flow,
  facts: Facts,
  outcome: Outcome,
): Readonly<Record<string, string>> {
  const office: Office = facts.benefit === 'aio' ? 'svb' : 'gemeente';
  const asked = outcome.id === engineOutcomes.asked;
  const read = (part: string): string =>
    asked
      ? words.t(`engine.gevraagd.${part}` as InterfaceKey, { office })
      : words.flowText(flow, facts, `outcomes.${outcome.id}.${part}`, { office });
  const texts: Record<string, string> = {};
  for (const part of outcomeParts) {
    const text = read(part);
    if (text) texts[part] = text;
  }
  for (const { id, date } of outcome.upcoming) {
    texts[`upcoming.${id}`] = words.flowText(flow, facts, `outcomes.${outcome.id}.upcoming.${id}`, {
      office,
      values: { date: formatDay(date, words.language.intl) },
    });
  }
  const downgraded = downgradeOf(flow, facts, outcome);
  return downgraded ? { ...texts, ...downgradedText(words, office, downgraded) } : texts;
}

type Downgrade = 'unknownLaw' | 'unknownDay' | 'unknownBenefit';

/** Why a `no-report` of the flow was not given as one. */
function downgradeOf(flow: Flow, facts: Facts, outcome: Outcome): Downgrade | undefined {
  if (flow.outcomes[outcome.id]?.duty !== 'no-report') return undefined;
  if (outcome.duty === 'unknown-law') return 'unknownLaw';
  if (outcome.duty !== 'ask-first') return undefined;
  return facts.benefit === undefined ? 'unknownBenefit' : 'unknownDay';
}

function downgradedText(words: Words, office: Office, why: Downgrade): Record<string, string> {
  const parts = ['verdict', 'tell', 'effect', 'why'] as const;
  return Object.fromEntries(
    parts.map((part) => [part, words.t(`engine.${why}.${part}`, { office })]),
  );
}
