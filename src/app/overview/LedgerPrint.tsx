import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SOURCE_LANGUAGE } from '../../i18n/language.ts';
import type { Item } from '../../keep/readKept.ts';
import type { LedgerId } from '../../keep/records.ts';
import { LedgerSheet, type YearChoice } from '../../screens/LedgerSheet.tsx';
import { languageBy, screenIn } from '../catalogue.ts';
import { Fetched } from './Fetched.tsx';
import { entriesIn, type LedgerGot, yearsIn } from './ledgerData.ts';
import { nameOf, paperOf, type Writer } from './ledgerPaper.ts';
import type { PartProps } from './part.ts';
import { photosOf } from './proofData.ts';
import { usePhotos } from './usePhotos.ts';

interface Props extends PartProps {
  readonly ledger: LedgerId;
  readonly got: LedgerGot;
}

interface Paper {
  readonly own: Writer;
  readonly dutch: Writer;
  readonly photos: readonly Item<'photo'>[];
}

async function writerIn({ got, place }: Props, own: Writer): Promise<Writer> {
  const { root } = place;
  if (place.language.code === SOURCE_LANGUAGE) return own;
  const language = await languageBy(root, SOURCE_LANGUAGE);
  const [say, overview] = await Promise.all([
    screenIn(root, language, 'ledger'),
    screenIn(root, language, 'overview'),
  ]);
  return { got: { ...got, say }, overview, words: { language } };
}

async function fetchPaper(props: Props): Promise<Paper> {
  const { got, ledger, words, store } = props;
  const own = { got, words, overview: got.overview };
  const ids = entriesIn(got, ledger).flatMap(({ value }) => value.photos ?? []);
  const [dutch, photos] = await Promise.all([writerIn(props, own), photosOf(store, ids)]);
  return { own, dutch, photos };
}

/* The errands are one account over the years, so all of them comes first there. */
function choicesOf({ got, ledger }: Props): readonly YearChoice[] {
  const years = yearsIn(got, ledger).filter((year) => entriesIn(got, ledger, year).length > 0);
  const choices = years.map((year) => ({ id: String(year), label: String(year) }));
  const all = { id: 'all', label: got.say('print.all') };
  return ledger !== 'errands' ? choices : choices.length > 1 ? [all, ...choices] : [all];
}

function Print({ paper, ...props }: Props & { paper: Paper }): JSX.Element {
  const { got, ledger, today } = props;
  const { own, dutch } = paper;
  const years = choicesOf(props);
  const [chosen, setChosen] = useState(years[0]?.id ?? 'all');
  const [withPhotos, setWithPhotos] = useState(false);
  const year = chosen === 'all' ? undefined : Number(chosen);
  const entries = entriesIn(got, ledger, year);
  const sheetBy = (writer: Writer) => paperOf(writer, ledger, entries, year, today);
  const sheet = sheetBy(dutch);
  const shown = usePhotos(paper.photos).filter(({ isPdf }) => !isPdf);
  const photos = sheet.items.flatMap(({ id, title }) => {
    const ids = entries.find((entry) => entry.id === id)?.value.photos ?? [];
    const what = `${nameOf(dutch, ledger, undefined)}, ${title}`;
    return shown
      .filter((photo) => ids.includes(photo.id))
      .map((photo) => ({
        id: photo.id,
        url: photo.url,
        title: dutch.overview('print.page', { values: { what } }),
      }));
  });
  return (
    <LedgerSheet
      ledger={ledger}
      tell={got.say}
      say={got.overview}
      dutch={sheet}
      dutchSay={dutch.overview}
      own={own === dutch ? undefined : sheetBy(own)}
      years={years}
      chosen={chosen}
      onYear={setChosen}
      photos={withPhotos ? photos : []}
      withPhotos={withPhotos}
      onPhotos={photos.length > 0 ? setWithPhotos : undefined}
      onPrint={() => print()}
    />
  );
}

/** A ledger to print: for an office, for whoever the errands were for, or to look at. */
export const LedgerPrint = (props: Props): JSX.Element => (
  <Fetched fetch={() => fetchPaper(props)} words={props.words}>
    {(paper) => <Print {...props} paper={paper} />}
  </Fetched>
);
