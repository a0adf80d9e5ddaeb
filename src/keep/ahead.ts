import { addDays, addMonths, type Day } from '../base/day.ts';
import { dayOfAge } from '../law/functions.ts';
import { valueOn } from '../law/parameters.ts';
import type { Plan } from './records.ts';

/** What comes, by its text; a birthday tells the age, and whose it is. */
export interface ComingEvent {
  readonly on: Day;
  readonly what: 'adult' | 'counts' | 'study' | Plan['dates'][number]['what'];
  /** The flow that says what to do then. */
  readonly flow?: string;
  readonly name?: string;
  readonly age?: number;
}

type Person = Plan['people'][number];
type PlanDate = Plan['dates'][number];

/* What somebody missed is told for a month: it can still be reported. */
const MONTHS_BACK = 1;

const flowOf: Readonly<Partial<Record<PlanDate['what'], string>>> = {
  review: 'brief-vraagt-informatie',
  objection: 'niet-eens',
  'work-ends': 'werk-gestopt',
  aow: 'aow-leeftijd',
};

/** The ages that matter are those of the law on the day itself, not those of today. */
function birthdayOf(
  { birthday, name }: Person,
  what: 'adult' | 'counts',
  today: Day,
): readonly ComingEvent[] {
  const parameter = what === 'adult' ? 'adultAge' : 'countsFromAge';
  const now = valueOn(parameter, today);
  const then = now === null ? null : valueOn(parameter, dayOfAge(birthday, now));
  if (then === null) return [];
  return [{ on: dayOfAge(birthday, then), what, flow: 'kind-jarig', name, age: then }];
}

const ofPerson = (person: Person, today: Day): readonly ComingEvent[] => [
  ...birthdayOf(person, 'adult', today),
  ...birthdayOf(person, 'counts', today),
  ...(person.studyEnds
    ? [{ on: person.studyEnds, what: 'study' as const, flow: 'kind-studie', name: person.name }]
    : []),
];

/** For a letter the day is its date: what comes is the last day to object. */
function ofDate({ what, on, name }: PlanDate): readonly ComingEvent[] {
  const flow = flowOf[what];
  const about = { what, ...(flow && { flow }), ...(name && { name }) };
  if (what !== 'objection') return [{ on, ...about }];
  const weeks = valueOn('objectionTerm', on);
  return weeks === null ? [] : [{ on: addDays(on, 7 * weeks), ...about }];
}

/** What comes, and what came in the last month, in order. */
export function comingEvents({ people, dates }: Plan, today: Day): readonly ComingEvent[] {
  const all = [...people.flatMap((person) => ofPerson(person, today)), ...dates.flatMap(ofDate)];
  const from = addMonths(today, -MONTHS_BACK);
  return all.filter(({ on }) => on >= from).sort((a, b) => (a.on < b.on ? -1 : 1));
}
