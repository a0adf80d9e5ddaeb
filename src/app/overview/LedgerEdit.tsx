import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { yearOf } from '../../base/day.ts';
import { leadOf } from '../../keep/ledgerLead.ts';
import { dayOf } from '../../keep/ledgers.ts';
import { PhotoRefused, shrink } from '../../keep/photo.ts';
import type { Item } from '../../keep/readKept.ts';
import type { Entry, LedgerId } from '../../keep/records.ts';
import { LedgerEntry } from '../../screens/LedgerEntry.tsx';
import { draftOf, entryIn, type LedgerDraft, type LedgerFault } from '../../screens/ledgerDraft.ts';
import { ProofPhotos } from '../../screens/ProofPhotos.tsx';
import type { Kept } from '../../storage/keptStore.ts';
import { handOver } from '../handOver.ts';
import type { LedgerGot } from './ledgerData.ts';
import { entryWords } from './ledgerLines.ts';
import { tallyOf } from './ledgerWords.ts';
import type { PartProps } from './part.ts';
import { photosOf } from './proofData.ts';
import { usePhotos } from './usePhotos.ts';
import { useWrite } from './useWrite.ts';

interface Props extends PartProps {
  readonly ledger: LedgerId;
  readonly got: LedgerGot;
  readonly item: Item<'entry'>;
  /** It was written down just now. */
  readonly isNew: boolean;
  readonly onChanged: () => void;
}

/* What no form shows, such as when it was reported, stays as it was. */
const changed = (before: Entry, entry: Entry): Entry =>
  ({
    ...entry,
    ...(before.photos && { photos: before.photos }),
    ...('reportedOn' in before && { reportedOn: before.reportedOn }),
  }) as Entry;

/** Photos are kept as soon as they are chosen: with the entry, in one write. */
function useReceipts({ item, store, got, onChanged }: Props) {
  const { id, value } = item;
  const { status, tell, write } = useWrite(got.overview);
  const [photos, setPhotos] = useState<readonly Item<'photo'>[]>([]);
  const ids = value.photos ?? [];
  const key = ids.join(' ');
  useEffect(() => {
    void photosOf(store, ids).then(setPhotos, () => setPhotos([]));
  }, [key]);
  const keep = (next: readonly string[], added: readonly Kept[]) =>
    store.put([{ id, kind: 'entry', value: { ...value, photos: [...next] } }, ...added]);
  const add = async (files: readonly File[]) => {
    tell(got.overview('proof.photoBusy'));
    try {
      const made = await Promise.all(files.map(shrink));
      const added = made.map(
        (photo): Kept => ({ id: crypto.randomUUID(), kind: 'photo', value: photo }),
      );
      write(
        () => keep([...ids, ...added.map((photo) => photo.id)], added),
        () => {
          tell(got.overview('proof.photoAdded'));
          onChanged();
        },
      );
    } catch (error) {
      const isLarge = error instanceof PhotoRefused && error.fault === 'too-large';
      tell(got.overview(isLarge ? 'proof.tooLarge' : 'proof.unreadable'));
    }
  };
  const remove = (photo: string) =>
    write(
      () =>
        keep(
          ids.filter((each) => each !== photo),
          [],
        ).then(() => store.remove([photo])),
      onChanged,
    );
  return { shown: usePhotos(photos), status, add, remove };
}

/** One entry, to look at, to add to, to change or to erase. */
export function LedgerEdit(props: Props): JSX.Element {
  const { ledger, got, item, isNew, words, place, store, today, now, go, onChanged } = props;
  const { say, overview, items } = got;
  const { id, value } = item;
  const [draft, setDraft] = useState<LedgerDraft>(draftOf(value));
  const [fault, setFault] = useState<LedgerFault>();
  const { status, tell, write } = useWrite(overview);
  const receipts = useReceipts(props);
  const save = () => {
    const read = entryIn(ledger, draft, today);
    setFault('fault' in read ? read.fault : undefined);
    if ('fault' in read) return;
    write(
      () => store.put([{ id, kind: 'entry', value: changed(value, read.entry) }]),
      () => {
        tell(say('entry.saved'));
        onChanged();
      },
    );
  };
  const look = () => {
    const { flow, answers } = leadOf(item, items, today);
    void handOver(place, flow, answers, now);
  };
  return (
    <LedgerEntry
      say={say}
      words={words}
      overview={overview}
      ledger={ledger}
      title={say(isNew ? 'entry.added' : `name.${ledger}`)}
      lines={entryWords(say, words, value)}
      draft={draft}
      fault={fault}
      status={status}
      tally={tallyOf({ got, words }, ledger, yearOf(dayOf(value)))}
      photos={
        <ProofPhotos
          say={overview}
          words={words}
          photos={receipts.shown}
          status={receipts.status}
          onAdd={(files) => void receipts.add(files)}
          onRemove={receipts.remove}
        />
      }
      onChange={(change) => setDraft({ ...draft, ...change })}
      onLook={look}
      onSave={save}
      onErase={() =>
        write(
          () => store.remove([id, ...(value.photos ?? [])]),
          () => go(`ledger/${ledger}`),
        )
      }
    />
  );
}
