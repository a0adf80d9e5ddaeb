import { addDays, type Day, daysBetween, parseDay } from '../base/day.ts';
import { type Answer, type Answers, DONT_KNOW, type Flow } from '../engine/flow.ts';
import { checksum } from './checksum.ts';
import { CODE, codes, type FlowCodes, nameOf, type QuestionCodes } from './codes.ts';
import { flowHash } from './flowHash.ts';

/** The answers of one check as they travel: no name, no words of one's own, and not the day it is. */
export interface HandedOver {
  readonly flow: string;
  /** Of the flow that asked; empty when it knew answers that this copy does not. */
  readonly hash: string;
  readonly answers: Answers;
  readonly municipality?: string;
}

/** What one code holds: checks that stand on their own, and which part of how many it is. */
export interface Handed {
  readonly language: string;
  readonly part: number;
  readonly of: number;
  readonly checks: readonly HandedOver[];
}

/** `broken`: damaged, changed, or not of this app. `newer`: made by a copy that knows more than this one. */
export type Refusal = 'broken' | 'newer';

const VERSION = '1';
const EPOCH: Day = '2000-01-01';
const SUM_LENGTH = 7;
const OPTION = new RegExp(`^${CODE}$`);
const VALUE = `${CODE}|_|[ND][0-9a-z]+-`;
const CHECK = new RegExp(`^([0-9a-z]{2})([0-9a-v]{4})(?:G(\\d{4}))?((?:${CODE}(?:${VALUE}))*)$`);

/** A check to hand over. */
export const handedOver = (flow: Flow, answers: Answers, municipality?: string): HandedOver => ({
  flow: flow.id,
  hash: flowHash(flow),
  answers,
  ...(municipality && { municipality }),
});

/** Whether these answers were given to this very flow; if not, only the day and the benefit may stay. */
export const fits = ({ hash }: HandedOver, flow: Flow): boolean => hash === flowHash(flow);

/* Days before the epoch are odd numbers, so that no sign is needed. */
const numberOf = (day: Day): number => {
  const days = daysBetween(EPOCH, day);
  return days < 0 ? -2 * days - 1 : 2 * days;
};
const dayOf = (number: number): Day => addDays(EPOCH, number % 2 ? -(number + 1) / 2 : number / 2);

/** An answer as signs; an answer that is no option, figure or day is words, and does not travel. */
function encodeAnswer({ options }: QuestionCodes, answer: Answer): string | undefined {
  if (answer === DONT_KNOW) return '_';
  if (typeof answer === 'number') {
    return Number.isSafeInteger(answer) && answer >= 0 ? `N${answer.toString(36)}-` : undefined;
  }
  const day = parseDay(answer);
  return options?.[answer] ?? (day && `D${numberOf(day).toString(36)}-`);
}

function encodeCheck({ flow, hash, answers, municipality }: HandedOver): string {
  const known = codes[flow];
  if (!known) throw new Error(`${flow} has no code: run npm run codes`);
  const items = Object.entries(answers).map(([id, answer]) => {
    const question = known.questions[id];
    const signs = question && encodeAnswer(question, answer);
    return signs === undefined ? '' : `${question?.code}${signs}`;
  });
  const place = /^GM\d{4}$/.test(municipality ?? '') ? `G${municipality?.slice(2)}` : '';
  return `${known.code}${hash}${place}${items.join('')}`;
}

const sealed = (text: string): string =>
  `${text}.${checksum(text).toString(36).padStart(SUM_LENGTH, '0')}`;

function partOf(language: string, checks: readonly string[], part: number, of: number): string {
  const which = `${part.toString(36).padStart(2, '0')}${of.toString(36).padStart(2, '0')}`;
  return sealed([`${VERSION}${language}`, which, ...checks].join('.'));
}

/** Checks as texts of at most `room` signs, as few as hold them; each text holds whole checks. */
export function encode(
  checks: readonly HandedOver[],
  language: string,
  room = Number.POSITIVE_INFINITY,
): readonly string[] {
  const parts: string[][] = [];
  for (const check of checks.map(encodeCheck)) {
    const last = parts.at(-1);
    const fitting = last && partOf(language, [...last, check], 1, 1).length <= room;
    if (fitting) last.push(check);
    else parts.push([check]);
  }
  return parts.map((part, index) => partOf(language, part, index + 1, parts.length));
}

function decodeValue({ options }: QuestionCodes, signs: string): Answer | undefined {
  if (signs === '_') return DONT_KNOW;
  if (OPTION.test(signs)) return options && nameOf(options, signs);
  const number = Number.parseInt(signs.slice(1, -1), 36);
  if (signs.startsWith('N')) return number;
  return parseDay(dayOf(Math.min(number, 80_000)));
}

/** The answers, and whether every one of them is known here. */
function decodeAnswers({ questions }: FlowCodes, items: string): [Answers, boolean] {
  const answers: Record<string, Answer> = {};
  let whole = true;
  for (const [, code = '', signs = ''] of items.matchAll(new RegExp(`(${CODE})(${VALUE})`, 'g'))) {
    const id = nameOf(questions, code);
    const question = id && questions[id];
    const answer = question && decodeValue(question, signs);
    if (id && answer !== undefined) answers[id] = answer;
    else whole = false;
  }
  return [answers, whole];
}

function decodeCheck(text: string): HandedOver | Refusal {
  const [, code = '', hash = '', municipality, items = ''] = CHECK.exec(text) ?? [];
  if (!code) return 'broken';
  const flow = nameOf(codes, code);
  const known = flow && codes[flow];
  if (!known) return 'newer';
  const [answers, whole] = decodeAnswers(known, items);
  return {
    flow,
    hash: whole ? hash : '',
    answers,
    ...(municipality && { municipality: `GM${municipality}` }),
  };
}

/** Reads what `encode` made. A text that was changed or cut short is refused, never guessed at. */
export function decode(text: string): Handed | Refusal {
  const body = text.slice(0, -SUM_LENGTH - 1);
  if (text !== sealed(body)) return 'broken';
  const [head = '', which = '', ...checks] = body.split('.');
  if (/^\d/.test(head) && head[0] !== VERSION) return 'newer';
  const [, part, of] = /^([0-9a-z]{2})([0-9a-z]{2})$/.exec(which) ?? [];
  if (!/^1[a-z]{2,8}$/.test(head) || !part || !of || checks.length === 0) return 'broken';
  const found: HandedOver[] = [];
  for (const check of checks) {
    const decoded = decodeCheck(check);
    if (typeof decoded === 'string') return decoded;
    found.push(decoded);
  }
  return {
    language: head.slice(1),
    part: Number.parseInt(part, 36),
    of: Number.parseInt(of, 36),
    checks: found,
  };
}
