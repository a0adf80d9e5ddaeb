import { type JSX, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../base/day.ts';
import { type Answers, type Benefit, DONT_KNOW, type Flow } from '../engine/flow.ts';
import { decode, type HandedOver, type Refusal } from '../handover/handedOver.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { VisitInput } from '../session/visit.ts';
import type { AnswerStore, SavedWalk, Settings } from '../storage/answerStore.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { screenIn } from './catalogue.ts';
import { readPage } from './page.ts';
import { replayHanded } from './replayHanded.ts';

interface Arriving {
  readonly flow: Flow;
  readonly today: Day;
  readonly now: () => number;
  readonly store: AnswerStore;
}
type Say = ScreenReader<'handover'>;
/** What a visit starts with when it goes on with answers from a code. */
type Arrived = Pick<VisitInput, 'store' | 'resumes'>;

/* Above the screen, until somebody goes on; the first drawing of the flow is not touched by it. */
function tell(say: Say, line: string): void {
  const box = document.createElement('aside');
  const main = document.querySelector('main');
  box.className = 'notices arrival';
  box.setAttribute('aria-label', say('notice.label'));
  render(
    <p role="status">
      <Phrase text={line} />
    </p>,
    box,
  );
  main?.before(box);
  main?.addEventListener('click', () => box.remove(), { once: true });
}

interface WhichProps {
  readonly say: Say;
  readonly onPick: (takesCode: boolean) => void;
}

function Which({ say, onPick }: WhichProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const choices = [
    ['own', false],
    ['handed', true],
  ] as const;
  return (
    <div class="which">
      <h1 ref={heading} tabIndex={-1}>
        {say('which.title')}
      </h1>
      <p>{say('which.text')}</p>
      {choices.map(([key, takesCode]) => (
        <section key={key} class="section actions">
          <button class="button" type="button" data-do={key} onClick={() => onPick(takesCode)}>
            {say(`which.${key}`)}
          </button>
          <p class="quiet">{say(`which.${key}Help`)}</p>
        </section>
      ))}
    </div>
  );
}

/** Asks which answers to keep, in the place of the first question, which comes back after it. */
function askWhich(say: Say): Promise<boolean> {
  const main = document.querySelector('main');
  const first = [...(main?.childNodes ?? [])];
  const box = document.createElement('div');
  main?.replaceChildren(box);
  return new Promise((resolve) => {
    const onPick = (takesCode: boolean) => {
      render(null, box);
      main?.replaceChildren(...first);
      resolve(takesCode);
    };
    render(<Which say={say} onPick={onPick} />, box);
  });
}

const same = (a: Answers, b: Answers): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** The code for this page in the text; or why there is none. */
function checkIn(text: string, flow: Flow): HandedOver | Refusal | 'otherFlow' {
  const handed = decode(text);
  if (typeof handed === 'string') return handed;
  return handed.checks.find((check) => check.flow === flow.id) ?? 'otherFlow';
}

interface Kept {
  readonly walk: SavedWalk | undefined;
  readonly settings: Settings;
}

async function keptIn(store: AnswerStore, flow: string): Promise<Kept> {
  const [walk, settings] = await Promise.all([
    store.walk(flow).catch(() => undefined),
    store.settings().catch(() => ({})),
  ]);
  return { walk, settings };
}

/* The benefit and the gemeente are asked once for all flows, so a code may not change them unasked. */
function clashes({ walk, settings }: Kept, next: Settings, answers: Answers): boolean {
  const isOther = (own: string | undefined, code: string | undefined) =>
    own !== undefined && code !== undefined && own !== code;
  return (
    (walk !== undefined && !walk.finished && !same(walk.answers, answers)) ||
    isOther(settings.benefit, next.benefit) ||
    isOther(settings.municipality, next.municipality)
  );
}

function settingsOf({ answers: { benefit }, municipality }: HandedOver): Settings {
  const isKnown = benefit !== undefined && benefit !== DONT_KNOW;
  return {
    ...(isKnown && { benefit: benefit as Benefit }),
    ...(municipality && { municipality }),
  };
}

/** Saves the walk where it can be saved; the visit that starts now has it in any case. */
async function takeOver(
  store: AnswerStore,
  walk: SavedWalk,
  settings: Settings,
): Promise<AnswerStore> {
  await Promise.all([store.saveWalk(walk), store.saveSettings(settings)]).catch(() => {});
  return {
    ...store,
    walk: async (flow) => (flow === walk.flow ? walk : store.walk(flow)),
    settings: async () => settings,
  };
}

/**
 * What the visit to this flow starts with when somebody opened it with a code: the answers of the code, or
 * nothing, so that it starts as always. What cannot be read is told kindly and never guessed at.
 */
export async function arrive(text: string, arriving: Arriving): Promise<Arrived | undefined> {
  const { flow, today, now, store } = arriving;
  const { root, language } = readPage(document, location.href).place;
  const say = await screenIn(root, language, 'handover');
  const check = checkIn(text, flow);
  if (typeof check === 'string') {
    tell(say, say(`notice.${check}`));
    return undefined;
  }
  const kept = await keptIn(store, flow.id);
  const settings = settingsOf(check);
  const merged = { ...kept.settings, ...settings };
  const found = await replayHanded(root, flow, check, today, merged.municipality);
  const { answers, position, whole } = found;
  if (clashes(kept, settings, answers) && !(await askWhich(say))) return undefined;
  const finished = position.at.kind === 'outcome';
  const walk = { flow: flow.id, answers, finished, savedAt: now() };
  tell(say, say(whole ? 'notice.arrived' : 'notice.changed'));
  return { store: await takeOver(store, walk, merged), resumes: true };
}
