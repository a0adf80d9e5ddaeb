import type { Flow } from '../engine/flow.ts';
import type { Language, Texts } from '../i18n/language.ts';
import { type ScreenName, type ScreenReader, screenReader } from '../i18n/screenTexts.ts';
import { type Words, wordsOf } from '../i18n/words.ts';

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

const lists = new Map<string, Promise<Record<string, string>>>();
/* A list that could not be had is asked for again next time. */
function listAt(address: string): Promise<Record<string, string>> {
  const known = lists.get(address) ?? json<Record<string, string>>(address);
  lists.set(address, known);
  known.catch(() => lists.delete(address));
  return known;
}

/** The content of `locales/<lang>/<name>.json` as shipped; rejects when it is not there. */
export async function textsIn(root: string, lang: string, name: string): Promise<Texts> {
  const names = await listAt(`${root}names/${lang}.json`);
  const file = names[name];
  if (!file) throw new Error(`There are no texts ${lang}/${name}`);
  return json(`${root}${file}`);
}

/** Any flow by its id, for a screen that is not the page of that flow. */
export async function flowBy(root: string, id: string): Promise<Flow> {
  const flows = await listAt(`${root}flows.json`);
  const file = flows[id];
  if (!file) throw new Error(`There is no flow ${id}`);
  const { default: flow } = await import(/* @vite-ignore */ `${root}${file}`);
  return flow;
}

/** Every language that the app is offered in. */
export const languagesIn = (root: string): Promise<readonly Language[]> =>
  json(`${root}languages.json`);

/** One of the languages that the app is offered in. */
export async function languageBy(root: string, code: string): Promise<Language> {
  const found = (await languagesIn(root)).find((language) => language.code === code);
  if (!found) throw new Error(`There is no language ${code}`);
  return found;
}

/** The words of the app and of one flow whole, its verdicts included. */
export async function flowWords(root: string, language: Language, id: string): Promise<Words> {
  const { code } = language;
  const [app, flow, verdicts] = await Promise.all([
    textsIn(root, code, 'interface'),
    textsIn(root, code, id),
    textsIn(root, code, `${id}.verdicts`),
  ]);
  return wordsOf(language, app, { ...flow, ...verdicts });
}

/** The texts of one larger screen. */
export async function screenIn<N extends ScreenName>(
  root: string,
  language: Language,
  name: N,
): Promise<ScreenReader<N>> {
  return screenReader(language, await textsIn(root, language.code, `screen-${name}`));
}

/** The build this app was made in, to note with what somebody keeps; empty when it cannot be read. */
export async function buildId(root: string): Promise<string> {
  try {
    return (await json<{ build: string }>(`${root}build.json`)).build;
  } catch {
    return '';
  }
}
