import { type JSX, render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Day } from '../base/day.ts';
import { wordsOf } from '../i18n/words.ts';
import type { LockState } from '../keep/lockControl.ts';
import { textsIn } from './catalogue.ts';
import { type Device, openDevice } from './openKept.ts';
import type { PartModule, PartProps } from './overview/part.ts';
import { takeHanded } from './overview/takeHanded.ts';
import { useGate } from './overview/useGate.ts';
import { readPage } from './page.ts';

/* Each part of the overview by its name in the address; the address holds ids, never an answer. */
const parts: Readonly<Record<string, () => Promise<PartModule>>> = {
  '': () => import('./overview/HomePart.tsx'),
  proof: () => import('./overview/ProofPart.tsx'),
  check: () => import('./overview/CheckPart.tsx'),
  month: () => import('./overview/MonthPart.tsx'),
  ahead: () => import('./overview/AheadPart.tsx'),
  ledger: () => import('./overview/LedgerPart.tsx'),
  keeping: () => import('./overview/KeepingPart.tsx'),
  handed: () => import('./overview/HandedPart.tsx'),
};

interface Route {
  readonly name: string;
  readonly rest: readonly string[];
}

function routeOf(hash: string): Route {
  const [name = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  return name in parts ? { name, rest } : { name: '', rest: [] };
}

function useRoute(): Route {
  const [route, setRoute] = useState(routeOf(location.hash));
  /* At once: a change between the first drawing and an effect after it would never be heard. */
  useLayoutEffect(() => {
    const onHash = () => {
      takeHanded();
      setRoute(routeOf(location.hash));
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return route;
}

/** The part of this name, once it is there. */
function usePart(name: string): PartModule['Part'] | undefined {
  const [loaded, setLoaded] = useState<{ of: string; Part: PartModule['Part'] }>();
  useEffect(() => {
    let isWanted = true;
    scrollTo(0, 0);
    void parts[name]?.().then(({ Part }) => isWanted && setLoaded({ of: name, Part }));
    return () => {
      isWanted = false;
    };
  }, [name]);
  return loaded?.of === name ? loaded.Part : undefined;
}

type Fixed = Omit<PartProps, 'rest' | 'store' | 'lock'>;
type LockModule = typeof import('./overview/Unlock.tsx');

/** What asks for the PIN, fetched only where there is a lock. */
function useLockModule(state: LockState): LockModule | undefined {
  const [module, setModule] = useState<LockModule>();
  useEffect(() => {
    if (state !== 'off') void import('./overview/Unlock.tsx').then(setModule);
  }, [state]);
  return state === 'off' ? undefined : module;
}

interface Props {
  readonly fixed: Fixed;
  readonly device: Device;
  /** The state of the lock when the page opened. */
  readonly found: LockState;
}

function Overview({ fixed, device, found }: Props): JSX.Element {
  const { name, rest } = useRoute();
  const { state, store, lock } = useGate(device, found, fixed.now);
  const Part = usePart(name);
  const locking = useLockModule(state);
  const key = `${name}/${rest.join('/')}`;
  const isOpen = state !== 'locked';
  useEffect(() => {
    if (Part && isOpen)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [Part, key, isOpen]);
  if (!isOpen && lock && locking)
    return <locking.Unlock place={fixed.place} lock={lock} store={store} />;
  if (!isOpen || !Part) return <p role="status">{fixed.words.t('question.loading')}</p>;
  return (
    <>
      <Part key={key} {...fixed} store={store} lock={lock} rest={rest} />
      {lock && locking && <locking.ShutButton place={fixed.place} lock={lock} />}
    </>
  );
}

/** Brings "Mijn overzicht" to life: one page, with its parts behind a `#`. */
export async function startOverviewPage(today: Day, now: () => number): Promise<void> {
  takeHanded();
  const main = document.querySelector('main');
  if (!main) return;
  const { place } = readPage(document, location.href);
  const words = wordsOf(
    place.language,
    await textsIn(place.root, place.language.code, 'interface'),
  );
  const go = (to: string) => {
    location.hash = to;
  };
  const device = await openDevice(now);
  const found = (await device.lock?.state()) ?? 'off';
  main.replaceChildren();
  const fixed = { place, words, today, now, go };
  render(<Overview fixed={fixed} device={device} found={found} />, main);
}
