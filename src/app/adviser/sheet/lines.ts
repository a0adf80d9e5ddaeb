import { formatDay, formatMonth } from '../../../i18n/format.ts';
import { textAt } from '../../../i18n/language.ts';
import { outcomeText } from '../../../i18n/outcomeText.ts';
import type { InterfaceKey } from '../../../i18n/words.ts';
import { isExactDay } from '../../../report/message.ts';
import { deadlineWords, officeWords, otherOfficeWords } from '../../../screens/outcomeWords.ts';
import type { Row } from './row.ts';
import type { Pair, Tongue } from './tongue.ts';

/** A line of the sheet, in each of its languages. */
export interface Line {
  readonly key: string;
  readonly label?: Pair;
  readonly text: Pair;
}

type Tongues = readonly Tongue[];

/** What something is called on its tile, in each language. */
export const titleOf = (tongues: Tongues, flow: string): Pair =>
  tongues.map(({ cards }) => textAt(cards, `${flow}.title`) ?? flow);

function dayIn({ language, say }: Tongue, { flow, facts }: Row): string {
  if (!facts.day) return '';
  return isExactDay(flow, facts.day)
    ? say('day', { values: { date: formatDay(facts.day, language.intl) } })
    : say('month', { values: { month: formatMonth(facts.day, language.intl) } });
}

/* Of what is to come on a day that nobody knows yet, no date is named: it would be a guess. */
function whenIn({ app, say }: Tongue, { found, facts, part }: Row): string {
  if (!found) return '';
  if (found.duty !== 'report') return app.t('outcome.askWhen');
  if (!found.deadline) return '';
  const isKnown = part !== 'ahead' || (facts.day !== undefined && facts.day > facts.today);
  if (isKnown) return deadlineWords(app, found.deadline).join(' ');
  return found.deadline.rule === 'before-event' ? app.t('outcome.before') : say('whenKnown');
}

function toIn({ app }: Tongue, { found }: Row): string {
  if (!found) return '';
  return [
    officeWords(app, found.to),
    ...found.alsoTo.map((office) => `${otherOfficeWords(app, office)}.`),
  ].join(' ');
}

type Read = readonly [key: string, label: InterfaceKey | undefined, read: (t: Tongue) => string];

function readsOf(row: Row): readonly Read[] {
  const { flow, facts, found, chance, part: where } = row;
  if (!found) {
    const open = (tongue: Tongue) => (chance ? tongue.say(`open.${chance}`) : '');
    return [['open', undefined, open]];
  }
  const part = (name: string) => (tongue: Tongue) =>
    outcomeText(tongue.of(flow), flow, facts, found)[name] ?? '';
  const later = found.upcoming.map(
    ({ id }): Read => [id, 'outcome.upcoming', part(`upcoming.${id}`)],
  );
  if (where === 'rest') return later;
  const isReport = found.duty === 'report';
  return [
    ['verdict', undefined, part('verdict')],
    ['when', 'outcome.when', (tongue) => whenIn(tongue, row)],
    ['who', 'outcome.who', (tongue) => toIn(tongue, row)],
    ['tell', isReport ? 'outcome.what' : 'outcome.ask', part('tell')],
    ['ask', isReport ? 'outcome.ask' : undefined, part('ask')],
    ['proof', 'outcome.proof', part('proof')],
    ...later,
  ];
}

/**
 * Everything the sheet says of one thing, line by line; of what nobody needs to tell only the day, and what
 * follows from it later.
 */
export function linesOf(tongues: Tongues, row: Row): readonly Line[] {
  const reads: readonly Read[] = [
    ['day', undefined, (tongue) => dayIn(tongue, row)],
    ...readsOf(row),
  ];
  return reads
    .map(([key, label, read]) => ({
      key,
      ...(label && { label: tongues.map(({ app }) => app.t(label)) }),
      text: tongues.map(read),
    }))
    .filter(({ text }) => text[0]);
}
