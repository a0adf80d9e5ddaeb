import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../base/day.ts';
import type { Reached } from '../keep/checks.ts';
import { entryFrom, isSameEntry } from '../keep/fromLedger.ts';
import { allOf } from '../keep/readKept.ts';
import type { Entry } from '../keep/records.ts';
import type { LedgerSay } from '../screens/LedgerPage.tsx';
import { linkTo, type Place } from '../screens/place.ts';
import { StorageFault } from '../storage/keptStore.ts';
import { screenIn } from './catalogue.ts';
import { openKept } from './openKept.ts';

interface Props {
  readonly reached: Reached;
  readonly today: Day;
  readonly place: Place;
}

type Overview = Awaited<ReturnType<typeof screenIn<'overview'>>>;
type State = 'offered' | 'busy' | 'added' | 'there' | 'not-kept' | 'full' | 'refused';

const IS_OFFERED: readonly State[] = ['offered', 'busy', 'there', 'full', 'refused'];

/* Two gifts of the same amount in a month do happen, so who says that this is another one is believed. */
async function add(entry: Entry, isOther: boolean): Promise<State> {
  try {
    const store = await openKept();
    const items = isOther ? [] : await allOf(store, 'entry').catch(() => []);
    if (items.some(({ value }) => isSameEntry(value, entry))) return 'there';
    await store.put([{ id: crypto.randomUUID(), kind: 'entry', value: entry }]);
    return store.keeps ? 'added' : 'not-kept';
  } catch (error) {
    return error instanceof StorageFault ? error.reason : 'refused';
  }
}

interface Says {
  readonly say: LedgerSay;
  readonly overview: Overview;
}

function wordsFor(state: State, { say, overview }: Says): string {
  if (state === 'added' || state === 'there') return say(`verdict.${state}`);
  if (state === 'not-kept') return overview('notKept');
  return state === 'full' || state === 'refused' ? overview(`fault.${state}`) : '';
}

/** Offers to put the gift or the trip of a verdict into its ledger; nothing where there is none in it. */
export function KeepEntry({ reached, today, place }: Props): JSX.Element | null {
  const { flow, path, answers } = reached;
  const given = Object.fromEntries(path.flatMap((id) => [[id, answers[id] ?? '']]));
  const entry = entryFrom(flow.id, given, today);
  const [says, setSays] = useState<Says>();
  const [state, setState] = useState<State>('offered');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const { root, language } = place;
    void Promise.all([screenIn(root, language, 'ledger'), screenIn(root, language, 'overview')])
      .then(([say, overview]) => setSays({ say, overview }))
      .catch(() => {});
  }, []);
  useEffect(() => link.current?.focus(), [state]);
  if (!entry || !says) return null;
  const isThere = state === 'there';
  const go = () => {
    setState('busy');
    void add(entry, isThere).then(setState);
  };
  const ledger = `${linkTo(place, place.language.code, 'mijn/')}#ledger/${entry.ledger}`;
  return (
    <div class="actions not-printed">
      <p role="status">{wordsFor(state, says)}</p>
      {IS_OFFERED.includes(state) && (
        <button
          class="button"
          type="button"
          data-do="ledger"
          disabled={state === 'busy'}
          onClick={go}
        >
          {says.say(isThere ? 'verdict.again' : 'verdict.add')}
        </button>
      )}
      {(state === 'added' || isThere) && (
        <a ref={link} class="button" href={ledger} data-do="open-ledger">
          {says.say('verdict.open')}
        </a>
      )}
    </div>
  );
}
