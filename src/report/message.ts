import type { Day } from '../base/day.ts';
import type { Answer, Duty, Flow, Office } from '../engine/flow.ts';
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
  readonly question: string;
  readonly given: Answer;
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
  /** Somebody did not know an answer. */
  readonly isUnsure: boolean;
  /** It asks who can help, and tells nothing of what happened: help comes first. */
  readonly isNeutral: boolean;
  /** The flow and the verdict, for texts that are written for one of them. */
  readonly about: { readonly flow: string; readonly outcome: string };
}

/* Verdicts that send somebody to help first: telling more could be used against them, or make it unsafe. */
const advised: Readonly<Record<string, readonly string[]>> = {
  'verboden-inkomsten': ['askHelp', 'askHouse', 'askForced', 'reportFound'],
  klusjes: ['askForbidden', 'reportForbidden'],
  logeren: ['askHidden'],
  'iemand-komt-wonen': ['askHidden'],
  'geen-huis': ['askUnsafe'],
  'trouwen-of-scheiden': ['askUnsafe'],
};

/** Whether the message of this verdict may tell nothing of what happened. */
export const isNeutral = (flow: Pick<Flow, 'id'>, outcome: Pick<Outcome, 'id'>): boolean =>
  advised[flow.id]?.includes(outcome.id) ?? false;

type Say = ScreenReader<'report'>;
type Key = Parameters<Say>[0];

/** Questions of the engine; they are told in sentences, not in the list. */
const inSentences = new Set(['day', 'benefit', 'asked']);
/* Of a message with its own text, what stands in the list beside it: no guess about blame or damage. */
const besideText: Readonly<Record<string, readonly string[]>> = {
  'te-laat': ['reason'],
  terugbetalen: ['signal'],
};
/* "I told it before" is in the text itself. */
const inText = new Set(['told']);

/** Whether a question may stand in the list. */
export const isListed = (question: string): boolean => !inSentences.has(question);

const spokenWays: readonly Way[] = ['phone', 'desk'];

function daySentence({ day, today, language }: Told, say: Say): string {
  if (!day) return say('day.unknown');
  const { on, isExact } = day;
  const isFuture = on > today;
  if (!isExact && on !== today) {
    const values = { month: formatMonth(on, language.intl) };
    return say(isFuture ? 'day.futureMonth' : 'day.month', { values });
  }
  const values = { date: formatDay(on, language.intl) };
  return say(isFuture ? 'day.future' : 'day.exact', { values });
}

function whenOf({ day, language }: Told): string | null {
  if (!day) return null;
  return day.isExact ? formatDay(day.on, language.intl) : formatMonth(day.on, language.intl);
}

/** The text that was written for one verdict of one flow, such as an objection; empty where there is none. */
function ownText(told: Told, way: Way, say: Say): string {
  const { flow, outcome } = told.about;
  const when = whenOf(told);
  const letter = when ? say('letter.on', { values: { when } }) : say('letter.some');
  const values = { when, letter, day: daySentence(told, say) };
  const spoken = [`spoken.${outcome}`, 'spoken.rest'];
  const places = [...(spokenWays.includes(way) ? spoken : []), outcome, 'rest'];
  for (const place of places) {
    const text = say(`letters.${flow}.${place}` as Key, { values });
    if (text) return text;
  }
  return '';
}

/* English writes `I` with a capital anywhere. */
const lowerFirst = (text: string): string =>
  /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The life event in a few words, where the words of the tile do not go on from a colon. */
const titleOf = ({ about, title }: Told, say: Say): string =>
  lowerFirst(say(`titles.${about.flow}` as Key) || title);

function opening(told: Told, say: Say): string[] {
  const values = { title: titleOf(told, say) };
  if (told.wasAsked) return [say('open.asked'), say('open.about', { values })];
  if (told.duty === 'report') return [say('open.report', { values })];
  return [say('open.ask'), say('open.about', { values })];
}

function details(answers: readonly ToldAnswer[], say: Say): Part[] {
  if (answers.length === 0) return [];
  const lines = answers.map(({ label, answer }) => say('detail', { values: { label, answer } }));
  return [{ heading: say('details'), lines, isList: true }];
}

function question(lines: readonly string[], say: Say): Part[] {
  return lines.length > 0 ? [{ heading: say('ask.heading'), lines }] : [];
}

/** What happened and what is asked about it. */
function changeBody(told: Told, say: Say): Part[] {
  // An answer to the office is never late by its own event.
  const late = told.isLate && !told.wasAsked ? [say('late')] : [];
  const unsure = told.isUnsure ? [say('unsure')] : [];
  const ask = told.ask ? [told.ask] : [];
  return [
    { lines: [...opening(told, say), daySentence(told, say), ...late] },
    ...details(told.answers, say),
    ...(unsure.length > 0 ? [{ lines: unsure }] : []),
    ...question(told.duty === 'report' ? ask : [say('ask.must'), ...ask], say),
  ];
}

function ownBody(told: Told, text: string, say: Say): Part[] {
  const beside = besideText[told.about.flow] ?? [];
  const listed = told.answers.filter(
    ({ question: id, given }) => beside.includes(id) && !inText.has(String(given)),
  );
  return [
    { lines: text.split('\n') },
    ...details(listed, say),
    ...question(told.ask ? [told.ask] : [], say),
  ];
}

function body(told: Told, way: Way, say: Say): Part[] {
  if (told.isNeutral) return [{ lines: [say('open.neutral')] }];
  const own = ownText(told, way, say);
  return own ? ownBody(told, own, say) : changeBody(told, say);
}

/** Whether it hands something in, so that a paper may go with it. */
const hasPaperLine = ({ duty, isNeutral: neutral }: Told): boolean => duty === 'report' && !neutral;

function closing(told: Told, say: Say): string[] {
  const confirm = say(told.duty === 'report' && !told.isNeutral ? 'confirm' : 'confirmAsk');
  if (!hasPaperLine(told)) return [confirm];
  if (!told.hasPaper) return [say('paper.later'), confirm];
  // A text of its own says itself what goes with it.
  return ownText(told, 'form', say) ? [confirm] : [say('paper.sent'), confirm];
}

/* An objection names its sender and the address (Awb 6:5); a letter has them at its head. */
const isObjection = ({ about }: Told): boolean => about.flow === 'niet-eens';

const written = (told: Told, way: Way, say: Say): Part[] => [
  { lines: [say('greeting')] },
  ...body(told, way, say),
  { lines: closing(told, say) },
  {
    lines: [
      say('regards'),
      say(way === 'email' && isObjection(told) ? 'sign.address' : 'sign.name'),
    ],
  },
];

function spoken(told: Told, way: Way, say: Say): Part[] {
  const tells = hasPaperLine(told);
  return [
    { heading: say('speak.say'), lines: [say(tells ? 'speak.hello' : 'speak.helloAsk')] },
    ...body(told, way, say),
    {
      heading: say('speak.ask'),
      lines: [
        ...(tells && !told.hasPaper ? [say('paper.speak')] : []),
        say(tells ? 'speak.proof' : 'speak.proofAsk'),
      ],
    },
    {
      heading: say('speak.write'),
      lines: [
        say(way === 'phone' ? 'speak.whenPhone' : 'speak.whenDesk'),
        say('speak.who'),
        say('speak.answer'),
      ],
      isList: true,
    },
  ];
}

function subjectOf(told: Told, say: Say): string {
  if (told.isNeutral) return say('subject.question');
  const own = say(`letters.${told.about.flow}.subject` as Key);
  if (own && ownText(told, 'form', say)) return own;
  const values = { title: titleOf(told, say) };
  if (told.wasAsked) return say('subject.asked', { values });
  return say(told.duty === 'report' ? 'subject.report' : 'subject.ask', { values });
}

/** The message for one way of telling it, in the language of `told` and `say`. Never asks for a BSN. */
export function messageFor(way: Way, told: Told, say: Say): Message {
  const subject = subjectOf(told, say);
  if (spokenWays.includes(way)) return { subject, parts: spoken(told, way, say) };
  if (way === 'form')
    return { subject, parts: [...body(told, way, say), { lines: closing(told, say) }] };
  if (way === 'email') return { subject, parts: written(told, way, say) };
  const head = {
    lines: [
      say('sign.address'),
      say('sign.to', { office: told.to }),
      formatDay(told.today, told.language.intl),
      say('sign.subject', { values: { subject } }),
    ],
  };
  return { subject, parts: [head, ...written(told, way, say), { lines: [say('sign.signature')] }] };
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
