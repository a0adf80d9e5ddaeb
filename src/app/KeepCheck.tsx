import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../base/day.ts';
import { checkIdOf, checkOf, type Reached } from '../keep/checks.ts';
import { oneOf } from '../keep/readKept.ts';
import { linkTo, type Place } from '../screens/place.ts';
import { type KeptStore, StorageFault } from '../storage/keptStore.ts';
import { buildId, screenIn } from './catalogue.ts';
import { openKept } from './openKept.ts';

interface Props {
  readonly reached: Reached;
  readonly municipality: string | undefined;
  readonly today: Day;
  readonly place: Place;
  /** Goes on to the proof of having reported it, once the check is kept. */
  readonly thenProof: boolean;
}

type Say = Awaited<ReturnType<typeof screenIn<'overview'>>>;
type State = 'careful' | 'busy' | 'kept' | 'full' | 'refused' | 'not-kept';

/* The page offers the quick exit where others had better not see what somebody looked at. */
const isSensitive = (): boolean => document.querySelector('a[data-exit]') !== null;

/* What was noted about the same check before stays, where it can be read. */
async function doneBefore(store: KeptStore, id: string): Promise<{ doneOn?: Day }> {
  const before = await oneOf(store, 'check', id).catch(() => undefined);
  return before?.value.doneOn ? { doneOn: before.value.doneOn } : {};
}

async function keep({ reached, municipality, today, place }: Props): Promise<State> {
  const store = await openKept();
  const id = checkIdOf(reached);
  const made = { on: today, build: await buildId(place.root), municipality };
  try {
    const value = { ...checkOf(reached, made), ...(await doneBefore(store, id)) };
    await store.put([{ id, kind: 'check', value }]);
    return store.keeps ? 'kept' : 'not-kept';
  } catch (error) {
    return error instanceof StorageFault ? error.reason : 'refused';
  }
}

function wordsFor(state: State, say: Say): string {
  if (state === 'kept') return say('keep.kept');
  if (state === 'not-kept') return say('notKept');
  return state === 'full' || state === 'refused' ? say(`fault.${state}`) : '';
}

/** Keeps a verdict in "Mijn overzicht", at once or after a word of care, and leads there. */
export function KeepCheck(props: Props): JSX.Element {
  const { place, reached, thenProof } = props;
  const [say, setSay] = useState<Say>();
  const [state, setState] = useState<State>(isSensitive() ? 'careful' : 'busy');
  const link = useRef<HTMLAnchorElement>(null);
  const overview = linkTo(place, place.language.code, 'mijn/');
  const go = async () => {
    setState('busy');
    const next = await keep(props);
    setState(next);
    const isHere = next === 'kept' || next === 'not-kept';
    if (thenProof && isHere) location.href = `${overview}#proof/new/${checkIdOf(reached)}`;
  };
  useEffect(() => {
    void screenIn(place.root, place.language, 'overview').then((found) => setSay(() => found));
    if (state === 'busy') void go();
  }, []);
  useEffect(() => link.current?.focus(), [say, state]);
  return (
    <>
      <p role="status">{say && wordsFor(state, say)}</p>
      {say && state === 'careful' && (
        <div class="picker">
          <p>{say('keep.careful')}</p>
          <button class="button" type="button" data-do="keep-anyway" onClick={() => void go()}>
            {say('keep.anyway')}
          </button>
        </div>
      )}
      {say && state === 'kept' && (
        <a ref={link} class="button" href={overview} data-do="overview">
          {say('keep.open')}
        </a>
      )}
    </>
  );
}
