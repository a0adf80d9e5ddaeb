import { render } from 'preact';
import type { Day } from '../base/day.ts';
import type { Flow } from '../engine/flow.ts';
import type { Words } from '../i18n/words.ts';
import { holdUpdates } from '../pwa/hold.ts';
import { dayOfChoice } from '../screens/dayChoice.ts';
import { startVisit, type VisitActor } from '../session/visit.ts';
import type { AnswerStore } from '../storage/answerStore.ts';
import { earlyDraft } from './early.ts';
import { FlowApp } from './FlowApp.tsx';
import { phone } from './mode.ts';
import { readPage, wordsFor } from './page.ts';

/** The flow of this page, from the chunk that its head names. */
async function loadFlow(): Promise<Flow> {
  const link = document.querySelector<HTMLLinkElement>('link[data-flow-chunk]');
  const { default: flow } = await import(/* @vite-ignore */ link?.href ?? '');
  return flow;
}

/** Titles of the flows that may go on from this one, as they stand in the page. */
const onwardTitles = (): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('#verder [data-flow]')].map((item) => [
      item.dataset.flow ?? '',
      item.textContent ?? '',
    ]),
  );

/** A reload or Back brings a finished walk back; a fresh visit starts a new one. */
function comesBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}

/* Answers that came along in the address leave it before anything else is done with the page. */
function takeCode(): string | undefined {
  const [, code] = location.hash.split('#q=');
  if (code !== undefined) history.replaceState(null, '', location.pathname);
  return code;
}

/* Somebody put a code in the address of a page that is already open. */
addEventListener('hashchange', () => location.hash.startsWith('#q=') && location.reload());

const arriveWith: typeof import('./arrive.tsx').arrive = (...given) =>
  import('./arrive.tsx').then(({ arrive }) => arrive(...given)).catch(() => undefined);

/** Draws the screen in these words; `languageMissing` when another language could not be had. */
export type Draw = (words: Words, languageMissing: boolean) => void;

interface Started {
  readonly today: Day;
  readonly now: () => number;
  readonly store: AnswerStore;
}

function drawer(actor: VisitActor, main: Element, early: ReturnType<typeof earlyDraft>): Draw {
  return (words: Words, languageMissing: boolean) => {
    const { place } = readPage(document, location.href);
    const props = {
      actor,
      mode: phone,
      place,
      words,
      early,
      languageMissing,
      titles: onwardTitles(),
    };
    render(<FlowApp {...props} />, main);
  };
}

/* The links round the screen need a script only when they are used; the quick exit must not wait for it. */
function followFrame(actor: VisitActor, first: Words, draw: Draw): void {
  const load = () => import('./frameLinks.ts');
  const words = { current: first };
  addEventListener('click', async (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      'a[data-language], a[data-exit]',
    );
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const { exitQuickly, switchLanguage } = await load();
    if ('exit' in link.dataset) await exitQuickly(actor, link);
    else await switchLanguage(link, words, draw);
  });
  if (document.querySelector('a[data-exit]')) void load();
}

/** Brings a prerendered flow page to life. */
export async function startFlowPage({ today, now, store }: Started): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return;
  const code = takeCode();
  holdUpdates();
  const [flow, words] = await Promise.all([loadFlow(), wordsFor(document, location.href)]);
  const arrived = code !== undefined && (await arriveWith(code, { flow, today, now, store }));
  const early = arrived ? undefined : earlyDraft(main);
  const earlyDay = early?.choice ? dayOfChoice(early.choice, today) : undefined;
  const actor = await startVisit({
    flow,
    today,
    now,
    store,
    resumes: comesBack(),
    ...(earlyDay && { earlyAnswer: earlyDay }),
    ...arrived,
  });
  const draw = drawer(actor, main, earlyDay ? undefined : early);
  draw(words, false);
  document.documentElement.dataset.ready = 'true';
  followFrame(actor, words, draw);
}
