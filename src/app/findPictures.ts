import { pictures } from '../find/pictures.ts';
import { type Group, groups } from '../flows/card.ts';
import { plain } from '../i18n/format.ts';
import { screenIn } from './catalogue.ts';
import { drawPictograms } from './homePage.ts';
import { readPage } from './page.ts';

type Tiles = ReadonlyMap<string, HTMLElement>;

interface Choice {
  readonly label: string;
  readonly picture: Element | null | undefined;
  readonly choose: () => void;
}

interface Asking {
  readonly box: HTMLElement;
  readonly tiles: Tiles;
  readonly say: (key: string) => string;
}

/* The theme of the page as it stands there: its name and its picture. */
const themeOf = (group: Group): Element | undefined =>
  [...document.querySelectorAll('.home details.group')][groups.indexOf(group)];

function buttonFor({ label, picture, choose }: Choice): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tile';
  const text = document.createElement('b');
  text.textContent = label;
  if (picture) button.append(picture.cloneNode(true));
  button.append(text);
  button.addEventListener('click', choose);
  return button;
}

const rowOf = (item: HTMLElement): HTMLLIElement => {
  const row = document.createElement('li');
  row.append(item);
  return row;
};

/** Puts a question above the list, and these under it; whoever tapped to get here lands on the first. */
function ask({ box }: Asking, question: string, items: readonly HTMLElement[]): void {
  const found = box.querySelector<HTMLElement>('[data-found]');
  const none = box.querySelector<HTMLElement>('[data-none]');
  if (found) found.hidden = true;
  if (none) {
    none.hidden = false;
    none.textContent = question;
  }
  put(box, items);
  items[0]?.focus();
}

function put(box: HTMLElement, items: readonly HTMLElement[]): void {
  const list = box.querySelector('[data-results]');
  list?.replaceChildren(...items.map(rowOf));
  if (list) drawPictograms(list);
}

function askFlow(asking: Asking, group: Group, flows: readonly string[]): void {
  const { tiles, say } = asking;
  const fitting = flows.flatMap((flow) => {
    const tile = tiles.get(flow);
    return tile ? [tile.cloneNode(true) as HTMLElement] : [];
  });
  const back = buttonFor({
    label: say('back'),
    picture: null,
    choose: () => askPart(asking, group),
  });
  const help = document.createElement('a');
  help.className = 'tile';
  const { place } = readPage(document, location.href);
  help.href = new URL(
    'hulp/',
    place.root + (place.language.code === 'nl' ? '' : `${place.language.code}/`),
  ).href;
  help.textContent = say('human');
  ask(asking, say('flow'), [...fitting, back, help]);
}

function askPart(asking: Asking, group: Group): void {
  const { tiles, say } = asking;
  const parts = Object.entries(pictures[group]).map(([part, flows]) =>
    buttonFor({
      label: say(`part.${group}.${part}`),
      picture: tiles.get(flows[0] ?? '')?.querySelector('svg'),
      choose: () => askFlow(asking, group, flows),
    }),
  );
  const back = buttonFor({
    label: say('back'),
    picture: null,
    choose: () => askTheme(asking),
  });
  ask(asking, say('what'), [...parts, back]);
}

const themesOf = (asking: Asking): readonly HTMLElement[] =>
  groups.map((group) => {
    const theme = themeOf(group);
    return buttonFor({
      label: theme?.querySelector('h2')?.textContent ?? '',
      picture: theme?.querySelector('summary svg'),
      choose: () => askPart(asking, group),
    });
  });

const askTheme = (asking: Asking): void => ask(asking, asking.say('theme'), themesOf(asking));

/** The questions by picture: the theme, then what it was, then the flows that are left. Never an empty list. */
export interface PictureQuestions {
  /** Puts the first question under what stands there already, for who found nothing in words. */
  readonly begin: () => void;
  /** Puts a button under what was found, for who finds it not among them. */
  readonly offer: () => void;
}

export async function pictureQuestions(box: HTMLElement, tiles: Tiles): Promise<PictureQuestions> {
  const { place } = readPage(document, location.href);
  const read = await screenIn(place.root, place.language, 'pictures');
  const say = (key: string) => plain(read(key as Parameters<typeof read>[0]));
  const asking = { box, tiles, say };
  const other = () =>
    buttonFor({ label: say('other'), picture: null, choose: () => askTheme(asking) });
  return {
    begin: () => put(box, themesOf(asking)),
    offer: () => box.querySelector('[data-results]')?.append(rowOf(other())),
  };
}
