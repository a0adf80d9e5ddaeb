import type { Flow } from '../../../engine/flow.ts';
import { type Language, SOURCE_LANGUAGE, type Texts } from '../../../i18n/language.ts';
import type { ScreenReader } from '../../../i18n/screenTexts.ts';
import { type Words, wordsOf } from '../../../i18n/words.ts';
import { flowWords, languageBy, screenIn, textsIn } from '../../catalogue.ts';

/** What the sheet is written with in one language. */
export interface Tongue {
  readonly language: Language;
  readonly app: Words;
  readonly say: ScreenReader<'sheet'>;
  readonly handover: ScreenReader<'handover'>;
  readonly cards: Texts;
  /** The words of a flow that is on the sheet. */
  readonly of: (flow: Pick<Flow, 'id'>) => Words;
}

/** A text in each language of the sheet, Dutch first. */
export type Pair = readonly string[];

async function tongueIn(
  root: string,
  language: Language,
  flows: readonly string[],
): Promise<Tongue> {
  const { code } = language;
  const [app, say, handover, cards, words] = await Promise.all([
    textsIn(root, code, 'interface'),
    screenIn(root, language, 'sheet'),
    screenIn(root, language, 'handover'),
    textsIn(root, code, 'cards'),
    Promise.all(flows.map(async (id) => [id, await flowWords(root, language, id)] as const)),
  ]);
  const whole = wordsOf(language, app);
  const known = new Map(words);
  return { language, app: whole, say, handover, cards, of: ({ id }) => known.get(id) ?? whole };
}

/** The languages of a sheet with the words of these flows: Dutch, and the client's when that is another. */
export async function tonguesFor(
  root: string,
  language: Language,
  flows: readonly string[],
): Promise<readonly Tongue[]> {
  const isDutch = language.code === SOURCE_LANGUAGE;
  const dutch = isDutch ? language : await languageBy(root, SOURCE_LANGUAGE);
  const wanted = isDutch ? [dutch] : [dutch, language];
  return Promise.all(wanted.map((each) => tongueIn(root, each, flows)));
}
