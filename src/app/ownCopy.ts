import type { Organisation, OwnText } from '../organisation/organisation.ts';
import { loadOrganisation } from './organisation.ts';

/* Where a line of the organisation stands: below what is ours, so that nothing on screen moves down. */
const places: Readonly<Record<Exclude<OwnText, 'subtitle'>, string>> = {
  home: '.home',
  help: '[data-part="help.office"]',
  about: '[data-part="about.open"]',
};

/* Where a line is not there in this language, the Dutch one stands. */
function showLine({ texts }: Organisation, key: keyof typeof places): void {
  const { lang } = document.documentElement;
  const own = texts?.[lang]?.[key];
  const text = own ?? texts?.nl?.[key];
  const place = document.querySelector(places[key]);
  if (!text || !place || place.querySelector('[data-own]')) return;
  const line = document.createElement('p');
  line.dataset.own = key;
  line.textContent = text;
  if (own === undefined) Object.assign(line, { lang: 'nl', dir: 'ltr' });
  place.append(line);
}

function showName({ name, texts }: Organisation): void {
  const line = document.querySelector<HTMLElement>('.offered');
  const subtitle = texts?.[document.documentElement.lang]?.subtitle;
  const place = line?.querySelector('bdi');
  if (!line || !(name || subtitle)) return;
  if (subtitle) line.textContent = subtitle;
  else if (place && name) place.textContent = name;
  line.hidden = false;
}

/* The languages of the organisation come first, in its order; the others stay where they are. */
function orderLanguages({ languages = [] }: Organisation): void {
  for (const list of document.querySelectorAll('.menu ul, [data-page="talen/"] .tiles')) {
    for (const code of [...languages].reverse()) {
      const item = list.querySelector(`a[lang="${code}"]`)?.closest('li');
      if (item) list.prepend(item);
    }
  }
}

/** Shows in a page who offers this copy: its name, lines, order of languages and quick exit. */
export async function showOwnCopy(root: string): Promise<void> {
  const own = await loadOrganisation(root);
  const exit = document.querySelector<HTMLAnchorElement>('a[data-exit]');
  if (exit && own.quickExit) exit.href = own.quickExit;
  showName(own);
  orderLanguages(own);
  for (const key of ['home', 'help', 'about'] as const) showLine(own, key);
}
