import { type Day, earlier } from '../base/day.ts';
import { type Facts, namedValue } from '../engine/facts.ts';
import type { Flow } from '../engine/flow.ts';
import { figuresBehind, leaningOf, together } from '../engine/leaning.ts';
import type { Outcome } from '../engine/outcome.ts';
import { figureOn } from '../law/figure.ts';
import { type ParameterId, parameters } from '../law/parameters.ts';
import { type Soon, soonFor } from '../law/soon.ts';
import type { SourceId } from '../law/sources.ts';
import { namesShown } from './figures.ts';
import { formatDay, formatValue } from './format.ts';
import type { InterfaceKey, Words } from './words.ts';

/** What there is to say about the law under a verdict, besides its sources. */
export interface LawText {
  readonly soon: readonly Soon[];
  /** One calm line on what changes first; empty when nothing does. */
  readonly soonLine: string;
  /** The amounts of the law under this verdict, each with the source it stands in. */
  readonly amounts: readonly { readonly source: SourceId; readonly line: string }[];
}

/** An amount of the law, or the sum of some, as it was on the day of the event. */
interface Amount {
  readonly of: readonly ParameterId[];
  readonly value: number;
  readonly source: SourceId;
  readonly checkedUntil: Day;
}

const isOfLawAlone = (flow: Flow, name: string): boolean =>
  flow.derived?.[name]?.of.every((part) => part in parameters) ?? name in parameters;

/* An amount that was never read itself, or not for this day, is not shown as one that was. */
function amountOf(flow: Flow, facts: Facts, name: string, event: Day): Amount | undefined {
  const of = isOfLawAlone(flow, name) ? figuresBehind(flow, name) : [];
  const figures = of.map((id) => figureOn(id, event));
  const [first] = figures;
  if (!first) return undefined;
  let { checkedUntil } = first;
  for (const figure of figures) {
    if (figure?.unit !== 'cents' || figure.assumed) return undefined;
    checkedUntil = earlier(checkedUntil, figure.checkedUntil);
  }
  const value = Number(namedValue(flow, facts, name));
  return event > checkedUntil ? undefined : { of, value, source: first.source, checkedUntil };
}

function amountsUnder(flow: Flow, facts: Facts, names: readonly string[], event: Day) {
  const amounts = names.flatMap((name) => amountOf(flow, facts, name, event) ?? []);
  const byValue = new Map<string, Amount>();
  for (const amount of amounts) {
    const same = byValue.get(`${amount.source} ${amount.value}`);
    const of = [...(same?.of ?? []), ...amount.of];
    byValue.set(`${amount.source} ${amount.value}`, { ...amount, of });
  }
  return [...byValue.values()].sort((a, b) => a.value - b.value);
}

const soonKeys = {
  amount: { changes: 'outcome.soonAmountChanges', 'may-change': 'outcome.soonAmountMay' },
  rule: { changes: 'outcome.soonRuleChanges', 'may-change': 'outcome.soonRuleMay' },
} as const satisfies Record<Soon['what'], Record<Soon['kind'], InterfaceKey>>;

/* Several amounts that change on the same day are one line: "€ 8.000 of € 16.000". */
function soonLineOf(words: Words, soon: readonly Soon[], amounts: readonly Amount[]): string {
  const [first] = soon;
  if (!first) return '';
  const { intl } = words.language;
  const together = soon.filter(({ kind, on }) => kind === first.kind && on === first.on);
  const changing = amounts
    .filter(({ of }) => of.some((id) => together.some(({ parameter }) => parameter === id)))
    .map(({ value }) => formatValue(value, 'cents', intl));
  const amount = new Intl.ListFormat(intl, { type: 'disjunction' }).format(new Set(changing));
  const key = soonKeys[amount ? first.what : 'rule'][first.kind];
  return words.t(key, { values: { date: formatDay(first.on, intl), amount } });
}

function amountLine(words: Words, { value, checkedUntil }: Amount, event: Day): string {
  const { intl } = words.language;
  const values = {
    day: formatDay(event, intl),
    amount: formatValue(value, 'cents', intl),
    date: formatDay(checkedUntil, intl),
  };
  return words.t('outcome.checkedAmount', { values });
}

/** The amounts and the coming changes of what a verdict rests on, in words. */
export function lawText(words: Words, flow: Flow, facts: Facts, outcome: Outcome): LawText {
  const event = outcome.lawOf.day;
  const deciding = leaningOf(flow, outcome.id);
  const shown = namesShown(words, flow, facts, outcome);
  const figures = shown.flatMap((name) => figuresBehind(flow, name));
  const leaning = together([deciding, { parameters: figures, regimes: [] }]);
  const soon = soonFor(leaning, { event, today: facts.today });
  const amounts = amountsUnder(flow, facts, [...shown, ...deciding.parameters], event);
  return {
    soon,
    soonLine: soonLineOf(words, soon, amounts),
    amounts: amounts.map((amount) => ({
      source: amount.source,
      line: amountLine(words, amount, event),
    })),
  };
}
