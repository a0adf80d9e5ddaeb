import type { Day } from '../base/day.ts';
import { DONT_KNOW, type Office } from '../engine/flow.ts';
import { engineQuestions } from '../engine/machine.ts';
import { officeContexts } from '../i18n/textKeys.ts';
import type { InterfaceKey } from '../i18n/words.ts';
import { NO_LOCAL_RULES } from '../law/local.ts';
import type { FlowBook } from './flowBook.ts';
import { perOffice } from './offices.ts';
import { say } from './say.ts';
import { restsOnAnswers, valueInWords } from './values.ts';

/* What the app fills in for a person stands between brackets, in words. */
function bracketed(book: FlowBook): Readonly<Record<string, string>> {
  const { flow } = book;
  const names = [...Object.keys(flow.questions), ...Object.keys(flow.derived ?? {})];
  const personal = names.filter((name) => restsOnAnswers(flow, name));
  return Object.fromEntries([
    ...[...personal, 'day', 'today'].map((name) => [name, `[${valueInWords(book, name)}]`]),
    ['localGiftLimit', `[${say('value.localGiftLimit')}]`],
  ]);
}

/** A text of the flow, with the figures of a day; empty when the flow has none. */
export function textOf(book: FlowBook, key: string, office: Office, day: Day, date = ''): string {
  const { flow, words, today } = book;
  const facts = { today, day, local: NO_LOCAL_RULES, answers: {} };
  const values = { ...bracketed(book), ...(date && { date: `[${date}]` }) };
  return words.flowText(flow, facts, key, { office, values });
}

/** A part of a question, of the flow or of the engine. */
export function questionPart(book: FlowBook, id: string, part: string, office: Office): string {
  const ofEngine = (engineQuestions as readonly string[]).includes(id);
  return ofEngine
    ? book.words.t(`engine.${id}.${part}` as InterfaceKey, { office })
    : textOf(book, `questions.${id}.${part}`, office, book.today);
}

/** An option as the app shows it to these offices; where that differs, one after the other. */
export function optionText(
  book: FlowBook,
  id: string,
  option: string,
  offices: readonly Office[] = officeContexts,
): string {
  if (option === DONT_KNOW) return say('question.dontKnow');
  const texts = perOffice(offices, (office) => questionPart(book, id, `options.${option}`, office));
  return texts.map(({ text }) => text).join(' / ');
}
