import { type Finder, finderOf, type Named } from '../find/finder.ts';
import { stemFor } from '../find/stems.ts';
import type { FindWords } from '../find/terms.ts';
import { drawPictograms } from './homePage.ts';

const SHOWN = 5;

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

function show(box: HTMLElement, tiles: readonly HTMLElement[], asked: boolean): void {
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
}

/** Brings the search on home to life: what someone types finds the tiles that fit, best first. */
export async function startFindBox(box: HTMLElement): Promise<void> {
  const input = box.querySelector('input');
  if (!input) return;
  const tiles = tilesByFlow();
  const find = await loadFinder(box.dataset.find ?? '', tiles);
  /* Who finds nothing in words is asked by pictures. */
  const askByPictures = async () => {
    const { askPictures } = await import('./findPictures.ts');
    if (isAsking()) await askPictures(box, tiles);
  };
  const isAsking = () => box.querySelector<HTMLElement>('[data-none]')?.hidden === false;
  const answer = () => {
    const query = input.value.trim();
    const found = query.length < 3 ? [] : find(query).slice(0, SHOWN);
    const shown = found.flatMap(({ flow }) => tiles.get(flow) ?? []);
    show(box, shown, query.length >= 3);
    if (isAsking()) void askByPictures().catch(() => {});
  };
  input.addEventListener('input', answer);
  answer();
}
