import { type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../base/day.ts';
import type { Language } from '../i18n/language.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { holdUpdates } from '../pwa/hold.ts';
import { Imported, KioskBar, KioskStart, StillThere } from '../screens/KioskScreen.tsx';
import { type KioskActor, startKiosk } from '../session/kiosk.ts';
import { sayAloud } from '../speech/say.ts';
import { memoryAnswerStore } from '../storage/memoryAnswerStore.ts';
import { languagesIn } from './catalogue.ts';
import { startHomePage } from './homePage.ts';
import { keepLanguages } from './keepLanguages.ts';
import { KioskFlow } from './kiosk/KioskFlow.tsx';
import { pageBehind } from './kiosk/pages.ts';
import { kioskSettings } from './kiosk/settings.ts';
import { type Shown, useShown } from './kiosk/useShown.ts';
import { wipe } from './kiosk/wipe.ts';
import { kiosk } from './mode.ts';
import { loadOrganisation } from './organisation.ts';
import { showOwnCopy } from './ownCopy.ts';

type Say = ScreenReader<'kiosk'>;

interface Fixed {
  readonly root: string;
  readonly languages: readonly Language[];
  readonly today: Day;
  readonly now: () => number;
}

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel'];

/** Where the kiosk stands; hears every sign of life, and wipes at the end. */
function useKiosk(actor: KioskActor) {
  const [snapshot, setSnapshot] = useState(actor.getSnapshot());
  useEffect(() => {
    const subscription = actor.subscribe((next) => {
      setSnapshot(next);
      if (next.status === 'done') void wipe();
    });
    /* While it counts down only the buttons of the question answer it. */
    const touched = () => {
      if (actor.getSnapshot().matches('used')) actor.send({ type: 'touched' });
    };
    const again = ({ persisted }: PageTransitionEvent) => {
      if (persisted) void wipe();
    };
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, touched, { passive: true });
    addEventListener('pageshow', again);
    return () => {
      subscription.unsubscribe();
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, touched);
      removeEventListener('pageshow', again);
    };
  }, [actor]);
  return snapshot;
}

/** A link inside a kiosk opens here or not at all. */
function useLinks(
  fixed: Fixed,
  shown: Shown<'kiosk'> | undefined,
  open: (page: string) => void,
  outside: () => void,
): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      if (!link || !shown) return;
      event.preventDefault();
      const page = pageBehind(link.href, fixed.root, fixed.languages);
      if (page === undefined) outside();
      else open(page);
    };
    addEventListener('click', follow);
    addEventListener('auxclick', follow);
    return () => {
      removeEventListener('click', follow);
      removeEventListener('auxclick', follow);
    };
  }, [shown]);
}

/* A page brings its own script to life once its content stands. */
function useHome(root: string, shown: Shown<'kiosk'> | undefined): void {
  useEffect(() => {
    if (shown?.page.page === '') void startHomePage(memoryAnswerStore());
    if (shown) void showOwnCopy(root);
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [shown?.page]);
}

const SPOKEN_AT = [30, 20, 10, 5];

function useSpokenCountdown(say: Say | undefined, lang: string, seconds: number | undefined): void {
  useEffect(() => {
    if (!say || seconds === undefined || !SPOKEN_AT.includes(seconds)) return;
    sayAloud(say('still.text', { values: { seconds: String(seconds) } }), lang);
  }, [seconds]);
}

function Kiosk({ actor, ...fixed }: Fixed & { actor: KioskActor }): JSX.Element {
  const snapshot = useKiosk(actor);
  const { shown, show } = useShown(fixed.root, 'kiosk');
  const [isOutside, setIsOutside] = useState(false);
  const store = useRef(memoryAnswerStore());
  const language = shown?.page.language;
  const open = (page: string, to = language) => {
    setIsOutside(false);
    if (to) void show(to, page).catch(() => {});
  };
  useLinks(fixed, shown, open, () => setIsOutside(true));
  useHome(fixed.root, shown);
  const secondsLeft = snapshot.matches('warned') ? snapshot.context.secondsLeft : undefined;
  useSpokenCountdown(shown?.say, language?.code ?? '', secondsLeft);
  const finish = () => actor.send({ type: 'finished' });
  if (!shown || !language) {
    return (
      <KioskStart
        languages={fixed.languages}
        onChoose={(chosen) => {
          holdUpdates();
          actor.send({ type: 'began' });
          open('', chosen);
        }}
      />
    );
  }
  const { page, say } = shown;
  return (
    <>
      <KioskBar
        say={say}
        languages={fixed.languages}
        chosen={language}
        onLanguage={(to) => open(page.page, to)}
        onHome={() => open('')}
        onHelp={() => open('hulp/')}
        onDone={finish}
      />
      <p role="status">{isOutside ? say('outside') : ''}</p>
      {page.flow ? (
        <KioskFlow
          key={page.flow}
          {...fixed}
          mode={kiosk}
          shown={page}
          flow={page.flow}
          store={store.current}
        />
      ) : (
        <Imported content={page.content} />
      )}
      <p class="quiet not-printed">{say('safe')}</p>
      {secondsLeft !== undefined && (
        <StillThere
          say={say}
          seconds={String(secondsLeft)}
          onStay={() => actor.send({ type: 'touched' })}
          onDone={finish}
        />
      )}
    </>
  );
}

/** Brings a kiosk to life: nothing of it is kept, and it starts again with the languages. */
export async function startKioskPage(root: string, today: Day, now: () => number): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return;
  history.scrollRestoration = 'manual';
  const [all, own] = await Promise.all([languagesIn(root), loadOrganisation(root)]);
  const settings = kioskSettings(own, new URLSearchParams(location.search), all);
  const { languages } = settings;
  main.replaceChildren();
  const actor = startKiosk(settings);
  render(<Kiosk actor={actor} root={root} languages={languages} today={today} now={now} />, main);
  document.documentElement.dataset.ready = 'true';
  void keepLanguages(languages);
}
