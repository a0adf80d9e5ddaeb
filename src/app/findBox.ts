import { type Finder, type Found, finderOf, type Named } from '../find/finder.ts';
import { stemFor } from '../find/stems.ts';
import type { FindWords } from '../find/terms.ts';
import type { PictureQuestions } from './findPictures.ts';
import { drawPictograms } from './homePage.ts';

const SHOWN = 5;
const SHORTEST = 3;
/* What scores less than this part of the best is left out. */
const FAR = 0.4;

const textIn = (tile: Element, tag: string): string => tile.querySelector(tag)?.textContent ?? '';

/** The tiles of the page by flow; they are what a search shows again. */
const tilesByFlow = (): ReadonlyMap<string, HTMLElement> =>
  new Map(
    [...document.querySelectorAll<HTMLElement>('.home a.tile[data-flow]')].map((tile) => [
      tile.dataset.flow ?? '',
      tile,
    ]),
  );

async function loadFinder(url: string, tiles: ReadonlyMap<string, HTMLElement>): Promise<Finder> {
  const { lang } = document.documentElement;
  const [words, stem] = await Promise.all([
    fetch(url).then((response) => response.json() as Promise<FindWords>),
    stemFor(lang),
  ]);
  const named: Named[] = [...tiles].map(([id, tile]) => ({
    id,
    title: textIn(tile, 'b'),
    hint: textIn(tile, 'small'),
  }));
  return finderOf(words, named, stem);
}

function show(
  box: HTMLElement,
  tiles: readonly HTMLElement[],
  asked: boolean,
  unknown: string,
): void {
  const list = box.querySelector('[data-results]');
  const line = (name: string, isShown: boolean) => {
    const element = box.querySelector<HTMLElement>(`[data-${name}]`);
    if (element) element.hidden = !isShown;
  };
  const items = tiles.map((tile) => {
    const item = document.createElement('li');
    item.append(tile.cloneNode(true));
    return item;
  });
  list?.replaceChildren(...items);
  drawPictograms(box);
  line('found', items.length > 0);
  line('none', asked && items.length === 0);
  const none = box.querySelector('[data-none]');
  if (none) none.textContent = unknown;
}

const nearest = (found: readonly Found[]): readonly Found[] =>
  found.slice(0, SHOWN).filter(({ score }) => score >= FAR * (found[0]?.score ?? 0));

/* The questions by picture; without them (no internet yet) the search itself still works. */
async function loadPictures(
  box: HTMLElement,
  tiles: ReadonlyMap<string, HTMLElement>,
): Promise<PictureQuestions | undefined> {
  try {
    const { pictureQuestions } = await import('./findPictures.ts');
    return await pictureQuestions(box, tiles);
  } catch {
    return undefined;
  }
}

/** Brings the search on home to life: what someone types finds the tiles that fit, best first. */
export async function startFindBox(box: HTMLElement): Promise<void> {
  const input = box.querySelector('input');
  if (!input) return;
  const tiles = tilesByFlow();
  const unknown = box.querySelector('[data-none]')?.textContent ?? '';
  const [find, pictures] = await Promise.all([
    loadFinder(box.dataset.find ?? '', tiles),
    loadPictures(box, tiles),
  ]);
  const answer = () => {
    const query = input.value.trim();
    const isAsked = query.length >= SHORTEST;
    const found = isAsked ? nearest(find(query)) : [];
    const shown = found.flatMap(({ flow }) => tiles.get(flow) ?? []);
    show(box, shown, isAsked, unknown);
    if (shown.length > 0) pictures?.offer();
    else if (isAsked) pictures?.begin();
  };
  input.addEventListener('input', answer);
  answer();
}
