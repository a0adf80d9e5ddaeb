import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../base/day.ts';
import { formatDay, plain } from '../../i18n/format.ts';
import { type Language, SOURCE_LANGUAGE } from '../../i18n/language.ts';
import type { Item } from '../../keep/readKept.ts';
import type { Proof } from '../../keep/records.ts';
import { ProofSheet } from '../../screens/ProofSheet.tsx';
import type { Sheet } from '../../screens/SheetPaper.tsx';
import { languageBy } from '../catalogue.ts';
import { Fetched } from './Fetched.tsx';
import { titleOf } from './homeLines.ts';
import type { PartProps } from './part.ts';
import { linesOf, type ProofWords, photosOf, proofsIn, proofWords } from './proofData.ts';
import { usePhotos } from './usePhotos.ts';

interface Props extends PartProps {
  /** The only proof to print; all of them without it. */
  readonly only: string | undefined;
}

interface Tongue extends ProofWords {
  readonly language: Language;
}

interface Got {
  readonly own: Tongue;
  readonly dutch: Tongue;
  readonly proofs: readonly Item<'proof'>[];
  readonly photos: readonly Item<'photo'>[];
}

async function fetchAll({ place, store, only }: Props): Promise<Got> {
  const proofs = await proofsIn(store, only);
  const { language } = place;
  const own = { ...(await proofWords({ place })), language };
  const photos = await photosOf(
    store,
    proofs.flatMap(({ value }) => value.photos),
  );
  if (language.code === SOURCE_LANGUAGE) return { own, dutch: own, proofs, photos };
  const source = await languageBy(place.root, SOURCE_LANGUAGE);
  const words = await proofWords({ place: { ...place, language: source } });
  return { own, dutch: { ...words, language: source }, proofs, photos };
}

/* The title of a flow in this language; what somebody wrote instead stands as it was written. */
function whatIn({ cards }: Tongue, own: Tongue, { flow, what }: Proof): string {
  return flow && what === titleOf(own.cards, flow) ? titleOf(cards, flow) : what;
}

function sheetIn(tongue: Tongue, own: Tongue, proofs: readonly Item<'proof'>[], today: Day): Sheet {
  const { say, language } = tongue;
  return {
    title: say('print.title'),
    made: say('print.made', { values: { date: formatDay(today, language.intl) } }),
    items: proofs.map(({ id, value }) => ({
      id,
      title: whatIn(tongue, own, value),
      lines: linesOf(tongue, value, language.intl),
    })),
  };
}

function Print({ got, today }: Props & { got: Got }): JSX.Element {
  const { own, dutch, proofs } = got;
  const [left, setLeft] = useState<readonly string[]>([]);
  const [withPhotos, setWithPhotos] = useState(false);
  const chosen = proofs.filter(({ id }) => !left.includes(id));
  const urls = usePhotos(got.photos);
  const photos = chosen.flatMap(({ value }) =>
    urls
      .filter(({ id, isPdf }) => value.photos.includes(id) && !isPdf)
      .map(({ id, url }) => ({
        id,
        url,
        title: plain(dutch.say('print.page', { values: { what: whatIn(dutch, own, value) } })),
      })),
  );
  const toggle = (id: string) =>
    setLeft(left.includes(id) ? left.filter((each) => each !== id) : [...left, id]);
  return (
    <ProofSheet
      say={own.say}
      dutchSay={dutch.say}
      dutch={sheetIn(dutch, own, chosen, today)}
      own={own === dutch ? undefined : sheetIn(own, own, chosen, today)}
      photos={withPhotos ? photos : []}
      choices={proofs.map(({ id, value }) => ({ id, title: value.what, on: !left.includes(id) }))}
      withPhotos={withPhotos}
      onChoose={toggle}
      onPhotos={setWithPhotos}
      onPrint={() => print()}
    />
  );
}

/** The overview to print for an office or a lawyer. */
export const ProofPrint = (props: Props): JSX.Element => (
  <Fetched fetch={() => fetchAll(props)} words={props.words}>
    {(got) => <Print {...props} got={got} />}
  </Fetched>
);
