import type { Flow } from '../../engine/flow.ts';
import { type Outcome, outcomeOf } from '../../engine/outcome.ts';
import type { Position } from '../../engine/walk.ts';
import { addressesOf } from '../../handover/address.ts';
import { decode, type Handed, type HandedOver, type Refusal } from '../../handover/handedOver.ts';
import { type Texts, textAt } from '../../i18n/language.ts';
import { outcomeText } from '../../i18n/outcomeText.ts';
import type { ScreenReader } from '../../i18n/screenTexts.ts';
import type { Words } from '../../i18n/words.ts';
import { checkIdOf, checkOf, type Reached } from '../../keep/checks.ts';
import { deadlineWords } from '../../screens/outcomeWords.ts';
import { linkTo } from '../../screens/place.ts';
import { buildId, flowBy, flowWords, screenIn, textsIn } from '../catalogue.ts';
import { replayHanded } from '../replayHanded.ts';
import type { PartProps } from './part.ts';

/** One check that was handed over, with the verdict of now where its answers still lead to one. */
export interface Row {
  readonly title: string;
  readonly check: HandedOver;
  /** Opens it on the page of its flow. */
  readonly address: string;
  readonly state: 'found' | 'changed' | 'missing';
  readonly reached?: Reached;
  readonly duty?: string;
  readonly lines: readonly string[];
}

export interface HandedGot {
  readonly say: ScreenReader<'handover'>;
  readonly handed: Handed | Refusal | undefined;
  readonly rows: readonly Row[];
}

function verdictLines(words: Words, flow: Flow, { facts }: Position, found: Outcome) {
  const { verdict = '' } = outcomeText(words, flow, facts, found);
  return [verdict, ...(found.deadline ? deadlineWords(words, found.deadline) : [])];
}

async function rowOf(props: PartProps, cards: Texts, check: HandedOver): Promise<Row> {
  const { root, language } = props.place;
  const title = textAt(cards, `${check.flow}.title`) ?? check.flow;
  const pageOf = (page: string) => linkTo(props.place, language.code, page);
  const [address = pageOf(`${check.flow}/`)] = addressesOf([check], language.code, pageOf);
  const row = { title, check, address, lines: [] };
  try {
    const [flow, words] = await Promise.all([
      flowBy(root, check.flow),
      flowWords(root, language, check.flow),
    ]);
    const { answers, position, whole } = await replayHanded(root, flow, check, props.today);
    if (!whole || position.at.kind !== 'outcome') return { ...row, state: 'changed' };
    const found = outcomeOf(flow, position.facts, position.at.id);
    return {
      ...row,
      state: 'found',
      reached: { flow, path: position.path, answers, found },
      duty: words.t(`duty.${found.duty}`),
      lines: verdictLines(words, flow, position, found),
    };
  } catch {
    return { ...row, state: 'missing' };
  }
}

/** All that a code told, worked out with the flows of here. */
export async function fetchHanded(props: PartProps, text: string | undefined): Promise<HandedGot> {
  const { root, language } = props.place;
  const [say, cards] = await Promise.all([
    screenIn(root, language, 'handover'),
    textsIn(root, language.code, 'cards'),
  ]);
  const handed = text === undefined ? undefined : decode(text);
  const checks = handed && typeof handed !== 'string' ? handed.checks : [];
  const rows = await Promise.all(checks.map((check) => rowOf(props, cards, check)));
  return { say, handed, rows };
}

/** Keeps the verdicts of these rows, each as a check of its own; all of them or none. */
export async function keepRows(
  { place, store, today }: PartProps,
  rows: readonly Row[],
): Promise<void> {
  const build = await buildId(place.root);
  const items = rows.flatMap(({ reached, check }) =>
    reached
      ? [
          {
            id: checkIdOf(reached),
            kind: 'check' as const,
            value: checkOf(reached, { on: today, build, municipality: check.municipality }),
          },
        ]
      : [],
  );
  await store.put(items);
}
