import type { Day } from '../base/day.ts';
import { type Answer, DONT_KNOW, type Duty, type Flow, type Office } from '../engine/flow.ts';
import type { Outcome } from '../engine/outcome.ts';
import { formatDay, formatMonth } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';

/** The ways in which something can be told: what is written, or what is said. */
export const ways = ['form', 'email', 'letter', 'phone', 'desk'] as const;
export type Way = (typeof ways)[number];

/** A part of a message: lines under a heading, or without one. */
export interface Part {
  readonly heading?: string;
  readonly lines: readonly string[];
  readonly isList?: boolean;
}

/** A message as plain data; `messageText` makes one text of it. */
export interface Message {
  readonly subject: string;
  readonly parts: readonly Part[];
}

/** One answer, as it stands in a message: `Van wie` and `Van familie`. */
export interface ToldAnswer {
  readonly label: string;
  readonly answer: string;
}

/** What a message is made of, in the words of one language. */
export interface Told {
  readonly language: Language;
  /** The life event as the person says it: `Ik kreeg geld`. */
  readonly title: string;
  readonly duty: Duty;
  readonly to: Office;
  readonly day: { readonly on: Day; readonly isExact: boolean } | undefined;
  readonly today: Day;
  readonly answers: readonly ToldAnswer[];
  /** The question that goes with it, when there is one. */
  readonly ask?: string | undefined;
  readonly isLate: boolean;
  /** The office itself asked for it. */
  readonly wasAsked: boolean;
  readonly hasPaper: boolean;
  readonly kind: MessageKind;
}

/** A change, an objection to a decision, or a question that tells nothing about what happened. */
export type MessageKind = 'change' | 'objection' | 'neutral';

const kinds: Readonly<Record<string, MessageKind>> = {
  'niet-eens': 'objection',
  'verboden-inkomsten': 'neutral',
};
/** What kind of message belongs to a flow. */
export const kindOf = (flow: Pick<Flow, 'id'>): MessageKind => kinds[flow.id] ?? 'change';

type Say = ScreenReader<'report'>;

/** Questions of the engine; they are told in sentences, not in the list. */
const inSentences = new Set(['day', 'benefit', 'asked']);

/** The answers of a walk that stand in the list: what somebody does not know is told once, apart. */
export const isListed = (question: string, answer: Answer): boolean =>
  !inSentences.has(question) && answer !== DONT_KNOW;

function daySentence({ day, today, language }: Told, say: Say): string {
  if (!day) return say('day.unknown');
  const { on, isExact } = day;
  const isFuture = on > today;
  if (!isExact && !isFuture && on !== today)
    return say('day.month', { values: { month: formatMonth(on, language.intl) } });
  const values = { date: formatDay(on, language.intl) };
  return say(isFuture ? 'day.future' : 'day.exact', { values });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function opening(told: Told, say: Say): string[] {
  const values = { title: lowerFirst(told.title) };
  if (told.kind === 'neutral') return [say('open.neutral')];
  if (told.kind === 'objection') {
    const on = told.day && formatDay(told.day.on, told.language.intl);
    const letter = on ? say('object.letter', { values: { date: on } }) : say('object.someLetter');
    return [letter, say('object.makes'), say('object.reasons')];
  }
  if (told.wasAsked) return [say('open.asked'), say('open.about', { values })];
  if (told.duty === 'report') return [say('open.report', { values })];
  return [say('open.ask'), say('open.about', { values })];
}

function details(told: Told, say: Say): Part[] {
  if (told.kind !== 'change' || told.answers.length === 0) return [];
  const lines = told.answers.map(({ label, answer }) =>
    say('detail', { values: { label, answer } }),
  );
  return [{ heading: say('details'), lines, isList: true }];
}

function question(told: Told, say: Say): Part[] {
  if (told.kind === 'neutral') return [];
  if (told.kind === 'objection') return [{ lines: [say('object.ask')] }];
  const own = told.ask ? [told.ask] : [];
  const isAsking = told.duty !== 'report';
  const lines = isAsking ? [say('ask.must'), ...own] : own;
  return lines.length > 0 ? [{ heading: say('ask.heading'), lines }] : [];
}

function closing(told: Told, say: Say): string[] {
  const paper = say(told.hasPaper ? 'paper.sent' : 'paper.later');
  return [...(told.duty === 'report' ? [paper] : []), say('confirm')];
}

const body = (told: Told, say: Say): Part[] => [
  {
    lines: [
      ...opening(told, say),
      ...(told.kind === 'change' ? [daySentence(told, say)] : []),
      ...(told.isLate && told.kind === 'change' ? [say('late')] : []),
    ],
  },
  ...details(told, say),
  ...question(told, say),
];

const written = (told: Told, say: Say): Part[] => [
  { lines: [say('greeting')] },
  ...body(told, say),
  { lines: closing(told, say) },
  { lines: [say('regards'), say('sign.name')] },
];

const spoken = (told: Told, say: Say, write: string): Part[] => [
  { heading: say('speak.say'), lines: [say('speak.hello')] },
  ...body(told, say),
  {
    heading: say('speak.ask'),
    lines: [
      ...(told.duty === 'report' && !told.hasPaper ? [say('paper.speak')] : []),
      say('speak.proof'),
    ],
  },
  {
    heading: say('speak.write'),
    lines: [write, say('speak.who'), say('speak.answer')],
    isList: true,
  },
];

function subjectOf({ kind, duty, title }: Told, say: Say): string {
  if (kind === 'neutral') return say('subject.question');
  if (kind === 'objection') return say('subject.objection');
  const values = { title: lowerFirst(title) };
  return say(duty === 'report' ? 'subject.report' : 'subject.ask', { values });
}

/** The message for one way of telling it, in the language of `told` and `say`. Never asks for a BSN. */
export function messageFor(way: Way, told: Told, say: Say): Message {
  const subject = subjectOf(told, say);
  if (way === 'form')
    return { subject, parts: [...body(told, say), { lines: closing(told, say) }] };
  if (way === 'email') return { subject, parts: written(told, say) };
  if (way === 'phone') return { subject, parts: spoken(told, say, say('speak.whenPhone')) };
  if (way === 'desk') return { subject, parts: spoken(told, say, say('speak.whenDesk')) };
  const head = {
    lines: [
      say('sign.address'),
      say(`sign.to`, { office: told.to }),
      formatDay(told.today, told.language.intl),
      say('sign.subject', { values: { subject } }),
    ],
  };
  return { subject, parts: [head, ...written(told, say), { lines: [say('sign.signature')] }] };
}

/** A message as one text, to copy, to share or to save. */
export const messageText = ({ parts }: Message): string =>
  parts
    .map(({ heading, lines, isList }) =>
      [...(heading ? [heading] : []), ...lines.map((line) => (isList ? `- ${line}` : line))].join(
        '\n',
      ),
    )
    .join('\n\n');

/** Whether the day of this walk was given to the day, and not by its month. */
export const isExactDay = (flow: Flow, on: Day): boolean =>
  flow.day === 'exact' || !on.endsWith('-01');

/** Whether the office put the question itself, so that the message answers it. */
export const wasAsked = (outcome: Outcome): boolean => outcome.id === 'gevraagd';
