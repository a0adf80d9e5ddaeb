import { inForce } from '../law/regimes.ts';
import { type Facts, lawDay, limitOf, namedValue } from './facts.ts';
import { type Benefit, DONT_KNOW, type Flow, type Row, type When } from './flow.ts';

/** Whether a condition holds; `open` when it turns on a question that is not answered yet. */
export type Truth = 'yes' | 'no' | 'open';

const truth = (claim: boolean): Truth => (claim ? 'yes' : 'no');

function answeredAs(facts: Facts, question: string, options: readonly string[]): Truth {
  const answer = facts.answers[question];
  return answer === undefined ? 'open' : truth(options.includes(String(answer)));
}

/** The questions a value is made of. */
export function questionsBehind(flow: Flow, name: string): readonly string[] {
  const derivation = flow.derived?.[name];
  if (derivation) return derivation.of.flatMap((part) => questionsBehind(flow, part));
  return name in flow.questions ? [name] : [];
}

function compared(
  flow: Flow,
  facts: Facts,
  [name, limitName]: NonNullable<When['over']>,
  holds: (value: number, limit: number) => boolean,
): Truth {
  const limit = limitOf(facts, limitName);
  if (limit === undefined) return 'no';
  const value = namedValue(flow, facts, name);
  if (value !== undefined) return truth(holds(Number(value), limit));
  const behind = questionsBehind(flow, name);
  if (behind.some((question) => facts.answers[question] === DONT_KNOW)) return 'no';
  return behind.some((question) => facts.answers[question] === undefined) ? 'open' : 'no';
}

function benefitIs({ benefit, answers }: Facts, benefits: readonly Benefit[]): Truth {
  if (benefit) return truth(benefits.includes(benefit));
  return answers.benefit === DONT_KNOW ? 'no' : 'open';
}

function anyOf(flow: Flow, facts: Facts, options: readonly When[]): Truth {
  const truths = options.map((option) => truthOf(flow, facts, option));
  if (truths.includes('yes')) return 'yes';
  return truths.includes('open') ? 'open' : 'no';
}

function clauses(flow: Flow, facts: Facts, when: When): Truth[] {
  const found: Truth[] = Object.entries(when.answered ?? {}).map(([question, options]) =>
    answeredAs(facts, question, options),
  );
  if (when.benefit) found.push(benefitIs(facts, when.benefit));
  if (when.inForce) {
    const known = facts.day !== undefined || facts.answers.day !== undefined;
    found.push(known ? truth(inForce(when.inForce, lawDay(facts))) : 'open');
  }
  if (when.local) found.push(truth(facts.local.choices[when.local.field] === when.local.is));
  if (when.over) found.push(compared(flow, facts, when.over, (value, limit) => value > limit));
  if (when.atMost) found.push(compared(flow, facts, when.atMost, (value, limit) => value <= limit));
  if (when.any) found.push(anyOf(flow, facts, when.any));
  return found;
}

/** Whether all clauses of a condition hold, given what is answered so far. */
export function truthOf(flow: Flow, facts: Facts, when: When): Truth {
  const truths = clauses(flow, facts, when);
  if (truths.includes('no')) return 'no';
  return truths.includes('open') ? 'open' : 'yes';
}

/** Whether a condition holds now; what is not known does not hold. */
export const holds = (flow: Flow, facts: Facts, when: When | undefined): boolean =>
  when === undefined || truthOf(flow, facts, when) === 'yes';

export const rowsOf = (next: string | readonly Row[]): readonly Row[] =>
  typeof next === 'string' ? [{ to: next }] : next;

/** The targets that rows can still lead to, given what is answered so far. */
export function reachable(flow: Flow, facts: Facts, rows: readonly Row[]): readonly string[] {
  const targets: string[] = [];
  for (const row of rows) {
    const truth = row.when ? truthOf(flow, facts, row.when) : 'yes';
    if (truth !== 'no') targets.push(row.to);
    if (truth === 'yes') break;
  }
  return targets;
}
