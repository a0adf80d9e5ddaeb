import type { Day } from '../../base/day.ts';
import type { Flow } from '../../engine/flow.ts';
import { questionIn } from '../../engine/question.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/language.ts';
import { outcomeText } from '../../i18n/outcomeText.ts';
import { questionText } from '../../i18n/questionText.ts';
import type { Words } from '../../i18n/words.ts';
import { type Replay, replay } from '../../keep/checks.ts';
import { type Item, oneOf } from '../../keep/readKept.ts';
import type { Check } from '../../keep/records.ts';
import { localRulesOn } from '../../municipality/localRules.ts';
import type { Said } from '../../screens/CheckScreen.tsx';
import type { OverviewSay } from '../../screens/OverviewHome.tsx';
import { deadlineWords, officeWords } from '../../screens/outcomeWords.ts';
import { flowBy, flowWords, screenIn, textsIn } from '../catalogue.ts';
import { loadProfile } from '../municipality.ts';
import type { PartProps } from './part.ts';

/** A kept check with what the flow of now makes of it. */
export interface CheckGot {
  readonly say: OverviewSay;
  readonly cards: Texts;
  readonly item: Item<'check'> | undefined;
  readonly flow: Flow | undefined;
  readonly words: Words;
  readonly replayed: Replay;
}

const RESTART: Replay = { kind: 'restart' };

async function replayNow({ place, today }: PartProps, flow: Flow, check: Check): Promise<Replay> {
  const profile = check.municipality && (await loadProfile(place.root, check.municipality));
  const localOn = profile ? (day: Day) => localRulesOn(profile, day, today) : undefined;
  return replay(flow, check, { today, ...(localOn && { localOn }) });
}

export async function fetchCheck(props: PartProps): Promise<CheckGot> {
  const { place, store, rest, words } = props;
  const { root, language } = place;
  const [say, cards, item] = await Promise.all([
    screenIn(root, language, 'overview'),
    textsIn(root, language.code, 'cards'),
    oneOf(store, 'check', rest[0] ?? ''),
  ]);
  const found = { say, cards, item, words };
  /* A flow that is gone from the app leads nowhere any more; without network it may just be late. */
  const flow = item && (await flowBy(root, item.value.flow).catch(() => undefined));
  if (!item || !flow) return { ...found, flow: undefined, replayed: RESTART };
  return {
    ...found,
    flow,
    words: await flowWords(root, language, item.value.flow),
    replayed: await replayNow(props, flow, item.value),
  };
}

/** What the app said then, and what it says now. */
export function saidOf({ say, words, flow, replayed }: CheckGot, check: Check): readonly Said[] {
  const { intl } = words.language;
  const { duty, to, deadline } = check.outcome;
  const until = deadline && say('todo.until', { values: { date: formatDay(deadline, intl) } });
  const then: Said = {
    heading: say('check.then', { values: { date: formatDay(check.on, intl) } }),
    duty,
    dutyWords: words.t(`duty.${duty}`),
    lines: duty === 'no-report' ? [] : [officeWords(words, to), until ?? ''],
  };
  const heading = say('check.now');
  if (replayed.kind === 'restart' || !flow)
    return [then, { heading, duty: undefined, dutyWords: '', lines: [say('check.restart')] }];
  const { found, facts } = replayed;
  const now: Said = {
    heading,
    duty: found.duty,
    dutyWords: words.t(`duty.${found.duty}`),
    lines: [
      outcomeText(words, flow, facts, found).verdict ?? '',
      say(`check.${replayed.kind}`),
      ...(found.deadline ? deadlineWords(words, found.deadline) : []),
    ],
  };
  return [then, now];
}

/** The answers of a check in words; none when the flow of now asks something else. */
export function answersOf({ words, flow, replayed }: CheckGot, { answers }: Check) {
  if (!flow || replayed.kind === 'restart') return [];
  const { facts } = replayed;
  const office = facts.benefit === 'aio' ? 'svb' : 'gemeente';
  return Object.entries(answers).map(([id, answer]) => {
    const texts = questionText(words, flow, facts, questionIn(flow, id), office);
    return { question: texts.question, answer: texts.answer(answer) };
  });
}
