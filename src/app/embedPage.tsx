import { type JSX, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../base/day.ts';
import type { Language } from '../i18n/language.ts';
import { holdUpdates } from '../pwa/hold.ts';
import { EmbedBar } from '../screens/EmbedBar.tsx';
import { Imported } from '../screens/KioskScreen.tsx';
import { linkTo } from '../screens/place.ts';
import { memoryAnswerStore } from '../storage/memoryAnswerStore.ts';
import { languagesIn } from './catalogue.ts';
import { followEmbedded } from './embed/links.ts';
import { embedStart } from './embed/start.ts';
import { startHomePage } from './homePage.ts';
import { KioskFlow } from './kiosk/KioskFlow.tsx';
import { useShown } from './kiosk/useShown.ts';
import { embed } from './mode.ts';
import { showOwnCopy } from './ownCopy.ts';

interface Props {
  readonly root: string;
  readonly languages: readonly Language[];
  readonly today: Day;
  readonly now: () => number;
}

type ShownPage = ReturnType<typeof useShown<'embed'>>['shown'];

/* What a page of the app brings to life for itself, done here once its content stands. */
function useContent(root: string, shown: ShownPage): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (!shown) return;
    document.documentElement.dataset.ready = 'true';
    if (shown.page.page === '') void startHomePage(memoryAnswerStore());
    void showOwnCopy(root);
    /* The page round this one keeps the focus until somebody has done something here. */
    if (!isFirst.current) document.querySelector<HTMLElement>('main h1')?.focus();
    isFirst.current = false;
  }, [shown?.page]);
}

function Embed({ languages, ...fixed }: Props): JSX.Element | null {
  const { root } = fixed;
  const { shown, show } = useShown(root, 'embed');
  const store = useRef(memoryAnswerStore());
  const start = embedStart(new URLSearchParams(location.search), languages);
  const language = shown?.page.language ?? start.language;
  const open = (page: string, to = language) => (to ? show(to, page).catch(() => {}) : undefined);
  useEffect(() => {
    if (start.language) show(start.language, start.page).catch(() => open(''));
  }, []);
  useEffect(() => followEmbedded({ root, languages }, (page) => void open(page)), [language?.code]);
  useContent(root, shown);
  if (!shown) return null;
  const { page, say } = shown;
  return (
    <>
      <EmbedBar
        say={say}
        languages={languages}
        chosen={page.language}
        whole={linkTo({ root }, page.language.code, page.page)}
        onLanguage={(to) => void open(page.page, to)}
        onHome={() => void open('')}
      />
      {page.flow ? (
        <KioskFlow
          key={page.flow}
          {...fixed}
          mode={embed}
          shown={page}
          flow={page.flow}
          store={store.current}
        />
      ) : (
        <Imported content={page.content} />
      )}
      <p class="quiet not-printed">{say('kept')}</p>
    </>
  );
}

/** Brings `/embed/` to life: the app inside the page of another website. It keeps nothing. */
export async function startEmbedPage(root: string, today: Day, now: () => number): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return;
  holdUpdates();
  const languages = await languagesIn(root);
  main.replaceChildren();
  render(<Embed root={root} languages={languages} today={today} now={now} />, main);
}
