import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PhotoRefused, shrink } from '../../keep/photo.ts';
import { blankProof } from '../../keep/proofs.ts';
import { type Item, oneOf } from '../../keep/readKept.ts';
import type { Proof } from '../../keep/records.ts';
import type { DayGiven } from '../../screens/DayField.tsx';
import type { OverviewSay } from '../../screens/OverviewHome.tsx';
import { type ProofFault, ProofForm } from '../../screens/ProofForm.tsx';
import { ProofPhotos } from '../../screens/ProofPhotos.tsx';
import type { Kept } from '../../storage/keptStore.ts';
import { Fetched } from './Fetched.tsx';
import { Gone } from './Gone.tsx';
import { titleOf } from './homeLines.ts';
import type { PartProps } from './part.ts';
import { checkDone, photosOf, proofWords } from './proofData.ts';
import { usePhotos } from './usePhotos.ts';
import { useWrite } from './useWrite.ts';

interface Props extends PartProps {
  /** The proof to change; a new one without it. */
  readonly id: string | undefined;
  /** The check that a new proof belongs to. */
  readonly check: string | undefined;
}

interface Start {
  readonly say: OverviewSay;
  readonly proof: Proof | undefined;
  readonly photos: readonly Item<'photo'>[];
}

async function fetchStart(props: Props): Promise<Start> {
  const { store, id, check, today } = props;
  const { say, cards } = await proofWords(props);
  if (id) {
    const proof = (await oneOf(store, 'proof', id))?.value;
    return { say, proof, photos: await photosOf(store, proof?.photos ?? []) };
  }
  const from = check ? await oneOf(store, 'check', check) : undefined;
  const what = from ? titleOf(cards, from.value.flow) : '';
  return { say, proof: blankProof(today, what, from), photos: [] };
}

/** The photos of the form: those there were, and those that somebody chose now. */
function useChosen(start: readonly Item<'photo'>[], say: OverviewSay) {
  const [photos, setPhotos] = useState(start);
  const [status, setStatus] = useState('');
  const add = async (files: readonly File[]) => {
    setStatus(say('proof.photoBusy'));
    try {
      for (const file of files) {
        const value = await shrink(file);
        setPhotos((now) => [...now, { id: crypto.randomUUID(), value }]);
      }
      setStatus(say('proof.photoAdded'));
    } catch (error) {
      const isLarge = error instanceof PhotoRefused && error.fault === 'too-large';
      setStatus(say(isLarge ? 'proof.tooLarge' : 'proof.unreadable'));
    }
  };
  const remove = (id: string) => {
    setStatus('');
    setPhotos((now) => now.filter((photo) => photo.id !== id));
  };
  return { photos, status, add, remove };
}

interface Days {
  readonly on: DayGiven;
  readonly followUp: DayGiven;
}

function faultIn({ what }: Proof, { on, followUp }: Days, today: string): ProofFault | undefined {
  if (!what.trim()) return 'noWhat';
  if (on === undefined || on === 'wrong') return 'wrongDay';
  if (on > today) return 'future';
  return followUp === 'wrong' ? 'wrongFollowUp' : undefined;
}

/* Fields that were emptied are left out, so that the record stays as small as what is known. */
const bare = (proof: Proof): Proof =>
  Object.fromEntries(Object.entries(proof).filter(([, value]) => value !== undefined)) as Proof;

function Edit({ start, first, ...props }: Props & { start: Start; first: Proof }): JSX.Element {
  const { id, store, words, today, go } = props;
  const { say } = start;
  const [proof, setProof] = useState(first);
  const [days, setDays] = useState<Days>({ on: first.on, followUp: first.followUp });
  const [fault, setFault] = useState<ProofFault>();
  const chosen = useChosen(start.photos, say);
  const { status, write } = useWrite(say);
  const shown = usePhotos(chosen.photos);
  const [ownId] = useState(() => id ?? crypto.randomUUID());
  const keep = async () => {
    const { on, followUp } = days;
    if (on === undefined || on === 'wrong' || followUp === 'wrong') return;
    const ids = chosen.photos.map((photo) => photo.id);
    const value = bare({ ...proof, on, followUp, photos: ids } as Proof);
    const added = chosen.photos.filter(({ id: photo }) => !first.photos.includes(photo));
    const items: Kept[] = [
      { id: ownId, kind: 'proof', value },
      ...added.map((photo): Kept => ({ ...photo, kind: 'photo' })),
      ...(await checkDone(store, value)),
    ];
    await store.put(items);
    const gone = first.photos.filter((photo) => !ids.includes(photo));
    if (gone.length > 0) await store.remove(gone);
  };
  const save = () => {
    const found = faultIn(proof, days, today);
    setFault(found);
    if (!found) write(keep, () => go(`proof/${ownId}`));
  };
  return (
    <ProofForm
      say={say}
      words={words}
      title={say(id ? 'proof.edit' : 'proof.new')}
      proof={proof}
      fault={fault}
      status={status}
      photos={
        <ProofPhotos
          say={say}
          words={words}
          photos={shown}
          status={chosen.status}
          onAdd={(files) => void chosen.add(files)}
          onRemove={chosen.remove}
        />
      }
      onChange={(change) => setProof({ ...proof, ...change })}
      onDay={(field, given) => setDays({ ...days, [field]: given })}
      onSave={save}
    />
  );
}

/** The form of a proof, new or kept before. */
export function ProofEdit(props: Props): JSX.Element {
  return (
    <Fetched fetch={() => fetchStart(props)} words={props.words}>
      {(start) =>
        start.proof ? (
          <Edit {...props} start={start} first={start.proof} />
        ) : (
          <Gone say={start.say} />
        )
      }
    </Fetched>
  );
}
