import { formatDay } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/language.ts';
import { allOf, type Item, oneOf } from '../../keep/readKept.ts';
import type { Proof } from '../../keep/records.ts';
import type { OverviewSay } from '../../screens/OverviewHome.tsx';
import type { ProofLine } from '../../screens/ProofScreen.tsx';
import type { Kept, KeptStore } from '../../storage/keptStore.ts';
import { screenIn, textsIn } from '../catalogue.ts';
import type { PartProps } from './part.ts';

/** The words that a proof is shown in. */
export interface ProofWords {
  readonly say: OverviewSay;
  readonly cards: Texts;
}

export async function proofWords({
  place: { root, language },
}: Pick<PartProps, 'place'>): Promise<ProofWords> {
  const [say, cards] = await Promise.all([
    screenIn(root, language, 'overview'),
    textsIn(root, language.code, 'cards'),
  ]);
  return { say, cards };
}

/** The photos of a proof that can be read; one that is gone is left out. */
export async function photosOf(
  store: KeptStore,
  ids: readonly string[],
): Promise<readonly Item<'photo'>[]> {
  const found = await Promise.all(ids.map((id) => oneOf(store, 'photo', id)));
  return found.flatMap((photo) => photo ?? []);
}

/** A proof line by line; what was not filled in is left out. */
export function linesOf({ say }: { say: OverviewSay }, proof: Proof, intl: string): ProofLine[] {
  const { on, how, to, whom, reference, note, followUp, answeredOn } = proof;
  const filled = (label: string, text: string | undefined): ProofLine[] =>
    text ? [{ label, text }] : [];
  return [
    ...filled(say('proof.on'), formatDay(on, intl)),
    ...filled(say('proof.how'), say(`proof.way.${how}`)),
    ...filled(say('proof.to'), say(`proof.${to}`)),
    ...filled(say('print.whom'), whom),
    ...filled(say('print.reference'), reference),
    ...filled(say('print.note'), note),
    ...(answeredOn
      ? filled(say('todo.answered'), formatDay(answeredOn, intl))
      : filled(say('proof.followUp'), followUp && formatDay(followUp, intl))),
  ];
}

/** The check of a proof as done, when it is there and still open. */
export async function checkDone(store: KeptStore, proof: Proof): Promise<readonly Kept[]> {
  const check = proof.check && (await oneOf(store, 'check', proof.check));
  return check && !check.value.doneOn
    ? [{ id: check.id, kind: 'check', value: { ...check.value, doneOn: proof.on } }]
    : [];
}

/** The proofs there are, the latest first; only one when it is named. */
export async function proofsIn(
  store: KeptStore,
  only: string | undefined,
): Promise<readonly Item<'proof'>[]> {
  const all = await allOf(store, 'proof');
  const chosen = only ? all.filter(({ id }) => id === only) : all;
  return [...chosen].sort((a, b) => (a.value.on < b.value.on ? 1 : -1));
}
