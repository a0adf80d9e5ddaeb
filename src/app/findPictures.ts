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

/** Puts a question above the list, and these under it; whoever came from a question before lands on the first. */
function ask({ box }: Asking, question: string, items: readonly HTMLElement[], moves: boolean) {
  const line = box.querySelector<HTMLElement>('[data-none]');
  if (line && moves) line.textContent = question;
  const list = box.querySelector('[data-results]');
  const rows = items.map((item) => {
    const row = document.createElement('li');
    row.append(item);
    return row;
  });
  list?.replaceChildren(...rows);
  if (list) drawPictograms(list);
  if (moves) items[0]?.focus();
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
  ask(asking, say('flow'), [...fitting, back, help], true);
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
    choose: () => askTheme(asking, true),
  });
  ask(asking, say('what'), [...parts, back], true);
}

function askTheme(asking: Asking, moves: boolean): void {
  const themes = groups.map((group) => {
    const theme = themeOf(group);
    return buttonFor({
      label: theme?.querySelector('h2')?.textContent ?? '',
      picture: theme?.querySelector('summary svg'),
      choose: () => askPart(asking, group),
    });
  });
  ask(asking, asking.say('theme'), themes, moves);
}

/** Asks by pictures what happened: the theme, then what it was, then the flows that are left. Never an empty list. */
export async function askPictures(box: HTMLElement, tiles: Tiles): Promise<void> {
  const { place } = readPage(document, location.href);
  const read = await screenIn(place.root, place.language, 'pictures');
  const say = (key: string) => plain(read(key as Parameters<typeof read>[0]));
  askTheme({ box, tiles, say }, false);
}
