import type { Language, Texts } from '../i18n/language.ts';
import { type Words, wordsOf } from '../i18n/words.ts';
import type { Place } from '../screens/place.ts';

/** What a prerendered page says about itself, read from its own HTML. */
export interface Page {
  readonly place: Place;
  readonly flow: string | undefined;
}

/** Reads a page: the one we are on, or another one that was fetched. */
export function readPage(doc: Document, address: string): Page {
  const { lang, dir, dataset } = doc.documentElement;
  const language: Language = {
    code: lang,
    name: lang,
    english: lang,
    dir: dir === 'rtl' ? 'rtl' : 'ltr',
    intl: dataset.intl ?? lang,
    reviewed: dataset.reviewed === 'true',
  };
  const root = new URL(dataset.root ?? './', address).href;
  return { place: { root, language, page: dataset.page ?? '' }, flow: dataset.flow };
}

async function json(url: string): Promise<Texts> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

/** The words of a page, from the text files that it names in its head. */
export async function wordsFor(doc: Document, address: string): Promise<Words> {
  const links = [...doc.querySelectorAll<HTMLLinkElement>('link[data-texts]')];
  const files = await Promise.all(
    links.map(async (link) => {
      const href = new URL(link.getAttribute('href') ?? '', address).href;
      return [link.dataset.texts ?? '', await json(href)] as const;
    }),
  );
  const texts = Object.fromEntries(files);
  return wordsOf(readPage(doc, address).place.language, texts.interface ?? {}, texts.flow ?? {});
}

/** Adds the texts of the verdicts to the words of the page we are on. */
export async function learnVerdicts(words: Words): Promise<void> {
  const { verdicts } = document.documentElement.dataset;
  if (verdicts) words.learn(await json(new URL(verdicts, location.href).href));
}
