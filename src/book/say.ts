import { languageBy, textFile } from '../i18n/disk.ts';
import { plain } from '../i18n/format.ts';
import { type Language, SOURCE_LANGUAGE, type Texts, textAt } from '../i18n/language.ts';

/** The language of the book: the law is Dutch, and so are those who check it. */
export const DUTCH: Language = languageBy(SOURCE_LANGUAGE);

const texts: Texts = textFile(SOURCE_LANGUAGE, '_book') ?? {};

type Values = Readonly<Record<string, string | number>>;

const filled = (text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name] ?? `{{${name}}}`));

/** A text of the book; one that is not there stops the build. */
export function say(key: string, values: Values = {}): string {
  const text = textAt(texts, key);
  if (text === undefined) throw new Error(`locales/nl/_book.json has no ${key}`);
  return filled(text, values);
}

/** A list of the book, such as the points of the reading guide. */
export const sayAll = (key: string, values: Values = {}): readonly string[] => {
  const [page = '', name = ''] = key.split('.');
  const list = (texts[page] as Texts | undefined)?.[name] ?? [];
  return Object.values(list).map((text) => filled(String(text), values));
};

/** The text for one or for more. */
export const sayCounted = (key: string, count: number, values: Values = {}): string =>
  say(`${key}.${count === 1 ? 'one' : 'many'}`, { count, n: count, ...values });

export type Named = 'figure' | 'regime' | 'local' | 'fn' | 'effect';

/** What a thing of the law is called; one without a name yet goes by its id. */
export const nameOf = (kind: Named, id: string): string => textAt(texts, `${kind}.${id}`) ?? id;

/** Several things as one, such as `a, b of c`. */
export function listed(items: readonly string[], last: 'en' | 'of'): string {
  const [end = '', ...rest] = items.toReversed();
  return rest.length === 0 ? end : `${rest.toReversed().join(', ')} ${last} ${end}`;
}

export const quoted = (text: string): string => `‘${plain(text)}’`;

export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
