import { rowsOf } from '../engine/condition.ts';
import { DONT_KNOW, type Flow, type Row, type When } from '../engine/flow.ts';
import { GIVEN } from './route.ts';

/** Answers of a question that lead to the same, with the rows that are left for them. */
export interface Lead {
  readonly answers: readonly string[];
  readonly rows: readonly Row[];
}

/* What is left of a condition once the answer to this question is known; nothing when it cannot hold. */
function leftOf(when: When, question: string, answer: string): When | undefined {
  const { answered = {}, any, ...rest } = when;
  const { [question]: options, ...others } = answered;
  if (options && !options.includes(answer)) return undefined;
  const left: When = { ...rest, ...(Object.keys(others).length > 0 && { answered: others }) };
  if (!any) return left;
  const inner = any.flatMap((each) => leftOf(each, question, answer) ?? []);
  if (inner.length === 0) return undefined;
  return inner.some((each) => Object.keys(each).length === 0) ? left : { ...left, any: inner };
}

function rowsFor(rows: readonly Row[], question: string, answer: string): readonly Row[] {
  const found: Row[] = [];
  for (const { when = {}, to } of rows) {
    const left = leftOf(when, question, answer);
    if (!left) continue;
    const isLast = Object.keys(left).length === 0;
    found.push(isLast ? { to } : { when: left, to });
    if (isLast) break;
  }
  return found;
}

/** Where each answer to a question leads; answers that lead to the same stand together. */
export function leadsOf(flow: Flow, id: string): readonly Lead[] {
  const question = flow.questions[id];
  if (!question) return [];
  const options = question.kind === 'choice' ? question.options : [GIVEN];
  const all = [
    ...options.map((answer) => ({ answer, rows: rowsFor(question.next, id, answer) })),
    { answer: DONT_KNOW, rows: rowsFor(rowsOf(question.unsure), id, DONT_KNOW) },
  ];
  const byRows = new Map<string, Lead>();
  for (const { answer, rows } of all) {
    const key = JSON.stringify(rows);
    byRows.set(key, { answers: [...(byRows.get(key)?.answers ?? []), answer], rows });
  }
  return [...byRows.values()];
}
