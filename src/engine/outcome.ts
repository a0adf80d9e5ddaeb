import { type Day, parseDay } from '../base/day.ts';
import { parameters } from '../law/parameters.ts';
import { regimes } from '../law/regimes.ts';
import { CHECKED_FROM, CHECKED_ON } from '../law/source.ts';
import { type SourceId, sources } from '../law/sources.ts';
import { rowsOf } from './condition.ts';
import { type Deadline, deadlineFor } from './deadline.ts';
import { type Facts, lawDay, namedValue } from './facts.ts';
import type { Answer, Duty, Effect, Flow, Office, OtherOffice, OutcomeRule, Row } from './flow.ts';
import { testedBy } from './leaning.ts';
import { engineOutcomes } from './machine.ts';

/** A verdict as plain data; screens, print, terminal and tests read the same value. */
export interface Outcome {
  readonly id: string;
  readonly duty: Duty;
  readonly to: Office;
  readonly alsoTo: readonly OtherOffice[];
  readonly alsoAsk: boolean;
  readonly deadline?: Deadline;
  readonly effect?: Effect;
  readonly upcoming: readonly { readonly id: string; readonly date: Day }[];
  readonly again: boolean;
  readonly leadsTo: readonly string[];
  readonly sources: readonly SourceId[];
  readonly because: readonly { readonly question: string; readonly answer: Answer }[];
  /** The day the law was read for, when it was checked, and whether that day lies outside what was checked. */
  readonly lawOf: { readonly day: Day; readonly checkedOn: Day; readonly pastChecked: boolean };
}

/** The verdict where the office itself has asked: answering is always a duty. */
const askedRule: OutcomeRule = { duty: 'report', effect: 'depends', sources: ['pw-17', 'ioaw-13'] };

/** The rule behind an outcome id, the engine's own outcome included. */
export function ruleOf(flow: Flow, id: string): OutcomeRule {
  const rule = id === engineOutcomes.asked ? askedRule : flow.outcomes[id];
  if (!rule) throw new Error(`${flow.id} has no outcome ${id}`);
  return rule;
}

const rowsLeadingTo = (flow: Flow, outcome: string): readonly Row[] =>
  Object.values(flow.questions)
    .flatMap((question) => [...question.next, ...rowsOf(question.unsure)])
    .concat(rowsOf(flow.start))
    .filter((row) => row.to === outcome && row.when !== undefined);

/** The last day for which everything that this verdict leans on was checked. */
export function checkedUntil(flow: Flow, id: string): Day {
  const days: Day[] = ruleOf(flow, id).sources.map((source) => sources[source].checkedUntil);
  for (const { when } of rowsLeadingTo(flow, id)) {
    const leaning = testedBy(flow, when ?? {});
    for (const parameter of leaning.parameters) days.push(parameters[parameter].checkedUntil);
    for (const regime of leaning.regimes) days.push(regimes[regime].checkedUntil);
  }
  return days.reduce((a, b) => (a < b ? a : b));
}

/** A `no-report` holds only for a known benefit, on a known day within what was checked. */
function dutyOn(rule: OutcomeRule, facts: Facts, pastChecked: boolean): Duty {
  if (rule.duty !== 'no-report') return rule.duty;
  if (facts.day === undefined || facts.benefit === undefined) return 'ask-first';
  return pastChecked ? 'unknown-law' : 'no-report';
}

const officeFor = (facts: Facts, rule: OutcomeRule): Office =>
  rule.to ?? (facts.benefit === 'aio' ? 'svb' : 'gemeente');

const restsOnDay = (flow: Flow, name: string): boolean =>
  name === 'day' || (flow.derived?.[name]?.of ?? []).some((part) => restsOnDay(flow, part));

/* A date that counts from a day nobody knows would be a guess. */
function upcomingOf(flow: Flow, facts: Facts, rule: OutcomeRule) {
  return (rule.upcoming ?? []).flatMap(({ id, on }) => {
    if (facts.day === undefined && restsOnDay(flow, on)) return [];
    const date = parseDay(String(namedValue(flow, facts, on)));
    return date && date >= facts.today ? [{ id, date }] : [];
  });
}

/** Everything there is to say about an outcome that a walk ended in. */
export function outcomeOf(flow: Flow, facts: Facts, id: string): Outcome {
  const rule = ruleOf(flow, id);
  const pastChecked = lawDay(facts) < CHECKED_FROM || lawDay(facts) > checkedUntil(flow, id);
  const duty = dutyOn(rule, facts, pastChecked);
  const to = officeFor(facts, rule);
  const days = { event: lawDay(facts), today: facts.today };
  const because = Object.entries(facts.answers).map(([question, answer]) => ({ question, answer }));
  return {
    id,
    duty,
    to,
    alsoTo: (rule.alsoTo ?? []).filter((office) => office !== to),
    alsoAsk: rule.alsoAsk ?? false,
    ...(duty === 'report' && {
      deadline: deadlineFor(rule.deadline ?? 'prompt', to, days, facts.local),
    }),
    ...(rule.effect && { effect: rule.effect }),
    upcoming: upcomingOf(flow, facts, rule),
    again: rule.again ?? false,
    leadsTo: rule.leadsTo ?? [],
    sources: rule.sources,
    because,
    lawOf: { day: lawDay(facts), checkedOn: CHECKED_ON, pastChecked },
  };
}
