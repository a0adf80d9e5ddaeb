import type { Day } from '../../base/day.ts';
import { type Language, type Texts, textAt } from '../../i18n/language.ts';
import { type ScreenReader, screenReader } from '../../i18n/screenTexts.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import type { Place } from '../../screens/place.ts';
import { languagesIn, textsIn } from '../catalogue.ts';
import { loadOrganisation } from '../organisation.ts';

/** Calls an event by its title in one language, as people say it; empty where that language has none. */
export type Titles = (flow: string) => string;

/** What stays the same at this desk. The adviser reads Dutch; the client's language stands beside it. */
export interface Desk {
  readonly place: Place;
  readonly today: Day;
  readonly languages: readonly Language[];
  readonly words: Words;
  readonly say: ScreenReader<'adviser'>;
  readonly titles: Titles;
  /** What a thing of the law is called, such as an effect or a set of rules. */
  readonly nameOf: (kind: string, id: string) => string;
  /** The gemeente that every intake starts with: that of the organisation, where it has one. */
  readonly municipality?: string | undefined;
}

/** The language of the client, where that is not Dutch. */
export interface Client {
  readonly language: Language;
  readonly titles: Titles;
}

const titlesIn =
  (texts: Texts): Titles =>
  (flow) =>
    textAt(texts, `${flow}.title`) ?? '';

export const clientWith = async (root: string, language: Language): Promise<Client> => ({
  language,
  titles: titlesIn(await textsIn(root, language.code, 'cards')),
});

/** Everything that the desk needs before it can be shown. */
export async function openDesk(root: string, today: Day): Promise<Desk> {
  const [languages, organisation] = await Promise.all([languagesIn(root), loadOrganisation(root)]);
  const [dutch] = languages;
  if (!dutch) throw new Error('There are no languages');
  const [municipality, ...more] = organisation.municipalities ?? [];
  const texts = (name: string) => textsIn(root, dutch.code, name);
  const [app, frame, own, cards, names] = await Promise.all(
    ['interface', 'frame', 'adviser', 'cards', 'law-names'].map(texts),
  );
  return {
    place: { root, language: dutch, page: 'adviseur/' },
    today,
    languages,
    words: wordsOf(dutch, { ...app, ...frame }),
    say: screenReader<'adviser'>(dutch, own ?? {}),
    titles: titlesIn(cards ?? {}),
    municipality: more.length === 0 ? municipality : undefined,
    nameOf: (kind, id) => textAt(names ?? {}, `${kind}.${id}`) ?? id,
  };
}
