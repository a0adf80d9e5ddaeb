import type { Language } from '../../i18n/language.ts';
import { linkTo } from '../../screens/place.ts';
import { fetchPage } from '../otherPage.ts';

/** A page of the app, as the kiosk shows it inside itself. */
export interface KioskPage {
  readonly page: string;
  readonly language: Language;
  readonly flow: string | undefined;
  readonly isSensitive: boolean;
  /** Titles of the flows that go on from this one. */
  readonly titles: Readonly<Record<string, string>>;
  readonly content: readonly Node[];
}

/* What stands in a page counts its addresses from there; here they count from the kiosk. */
const ADDRESSES = ['href', 'src', 'data-later', 'data-find'];

function makeAbsolute(part: ParentNode, address: string): void {
  for (const name of ADDRESSES) {
    for (const element of part.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      if (!value.startsWith('#')) element.setAttribute(name, new URL(value, address).href);
    }
  }
}

/** Fetches a page of the app in a language; rejects when it cannot be had. */
export async function kioskPage(
  root: string,
  language: Language,
  page: string,
): Promise<KioskPage> {
  const address = new URL(linkTo({ root }, language.code, page), location.href).href;
  const doc = await fetchPage(address);
  const main = doc.querySelector('main');
  if (!main) throw new Error(`${address} has no content`);
  makeAbsolute(main, address);
  const titles = [...doc.querySelectorAll<HTMLElement>('#verder [data-flow]')].map(
    (item) => [item.dataset.flow ?? '', item.textContent ?? ''] as const,
  );
  return {
    page,
    language,
    flow: doc.documentElement.dataset.flow,
    isSensitive: doc.querySelector('a[data-exit]') !== null,
    titles: Object.fromEntries(titles),
    content: [...main.childNodes].map((node) => document.importNode(node, true)),
  };
}

/** The page of the app behind a link, without its language; nothing when it leads elsewhere. */
export function pageBehind(
  href: string,
  root: string,
  languages: readonly Language[],
): string | undefined {
  const { href: address } = new URL(href, location.href);
  if (!address.startsWith(root)) return undefined;
  const path = address.slice(root.length).split(/[?#]/)[0] ?? '';
  const [first, ...rest] = path.split('/');
  return languages.some(({ code }) => code === first) ? rest.join('/') : path;
}
