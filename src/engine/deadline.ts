import { addDays, type Day, earlier, nextDayOfMonth } from '../base/day.ts';
import { addWorkingDays } from '../base/workingDays.ts';
import type { LocalRules, LocalTerm } from '../law/local.ts';
import { valueOn } from '../law/parameters.ts';
import type { DeadlineRule, Office } from './flow.ts';

/** By when to report. `date` is never before today: what is late is to be told today. */
export interface Deadline {
  readonly rule: 'before-event' | 'same-day' | 'working-days' | 'weeks' | 'local-term';
  readonly date: Day;
  readonly late: boolean;
  /** What the gemeente itself wrote, for the record; never a reason to wait. */
  readonly local?: { readonly term: LocalTerm; readonly date: Day };
}

/** The last day of a local term, counted from the day after the event. */
export function endOfTerm(term: LocalTerm, event: Day): Day | undefined {
  if (term.workingDays !== undefined) return addWorkingDays(event, term.workingDays);
  if (term.days !== undefined) return addDays(event, term.days);
  if (term.beforeDayOfMonth === undefined) return undefined;
  return addDays(nextDayOfMonth(event, term.beforeDayOfMonth), -1);
}

interface Due {
  readonly rule: Deadline['rule'];
  readonly date: Day;
}

function promptly(office: Office, event: Day, local: Day | undefined): Due {
  if (office === 'svb') {
    return { rule: 'weeks', date: addDays(event, 7 * (valueOn('svbTerm', event) ?? 4)) };
  }
  const date = addWorkingDays(event, valueOn('reportTerm', event) ?? 5);
  return local && local < date
    ? { rule: 'local-term', date: local }
    : { rule: 'working-days', date };
}

function dueOn(
  rule: Exclude<DeadlineRule, 'same-day'>,
  office: Office,
  event: Day,
  local: Day | undefined,
): Due {
  if (rule === 'prompt') return promptly(office, event, local);
  const date = addDays(event, -1);
  return { rule, date: local ? earlier(local, date) : date };
}

/** The term that the gemeente itself wrote for this kind of report, and where it ends. */
function localEnd(rule: Exclude<DeadlineRule, 'same-day'>, from: Day, rules: LocalRules) {
  if (rule === 'before-event') {
    const days = rules.daysBeforeLeaving;
    return days === undefined ? undefined : { term: { days: -days }, date: addDays(from, -days) };
  }
  const date = rules.reportTerm && endOfTerm(rules.reportTerm, from);
  return rules.reportTerm && date ? { term: rules.reportTerm, date } : undefined;
}

/**
 * The last day to report an event. "At once" is the law; the date is the earlier of five working days
 * and the local term, for the SVB four weeks. For an event still to come, `prompt` counts from today; `same-day` is
 * always today.
 */
export function deadlineFor(
  rule: DeadlineRule,
  office: Office,
  days: { readonly event: Day; readonly today: Day },
  rules: LocalRules,
): Deadline {
  if (rule === 'same-day') return { rule, date: days.today, late: false };
  const from = rule === 'prompt' ? earlier(days.event, days.today) : days.event;
  const local = office === 'gemeente' ? localEnd(rule, from, rules) : undefined;
  const due = dueOn(rule, office, from, local?.date);
  const late = due.date < days.today;
  return { rule: due.rule, date: late ? days.today : due.date, late, ...(local && { local }) };
}
