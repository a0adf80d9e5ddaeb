import { outcomeOf } from '../engine/outcome.ts';
import { type Language, SOURCE_LANGUAGE, type Texts, textAt } from '../i18n/language.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { type Words, wordsOf } from '../i18n/words.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Feedback } from '../report/feedback.ts';
import { buildId, languageBy, screenIn, textsIn } from './catalogue.ts';
import type { FeedbackProps } from './FeedbackOffer.tsx';
import type { FeedbackDraft } from './feedbackDraft.ts';
import { loadOrganisation } from './organisation.ts';

/** What a text about a verdict is written with in one language. */
export interface FeedbackTongue {
  readonly language: Language;
  readonly say: ScreenReader<'feedback'>;
  readonly words: Words;
  readonly cards: Texts;
}

export interface FeedbackParts {
  readonly dutch: FeedbackTongue;
  /** The person's own language, when that is another. */
  readonly own: FeedbackTongue | undefined;
  readonly build: string;
  readonly organisation: Organisation;
}

async function tongueIn(root: string, language: Language): Promise<FeedbackTongue> {
  const [say, app, cards] = await Promise.all([
    screenIn(root, language, 'feedback'),
    textsIn(root, language.code, 'interface'),
    textsIn(root, language.code, 'cards'),
  ]);
  return { language, say, words: wordsOf(language, app), cards };
}

/** What the text about a verdict is made of, in Dutch and in the person's own language. */
export async function loadFeedbackParts({ place }: FeedbackProps): Promise<FeedbackParts> {
  const { root, language } = place;
  const isDutch = language.code === SOURCE_LANGUAGE;
  const source = isDutch ? language : await languageBy(root, SOURCE_LANGUAGE);
  const [dutch, own, build, organisation] = await Promise.all([
    tongueIn(root, source),
    isDutch ? undefined : tongueIn(root, language),
    buildId(root),
    loadOrganisation(root),
  ]);
  return { dutch, own, build, organisation };
}

/** What somebody wants to say about this verdict, named in one language. */
export function feedbackIn(
  { words, cards }: FeedbackTongue,
  draft: FeedbackDraft,
  { visit, outcome, place }: FeedbackProps,
  build: string,
): Feedback {
  const { flow, position } = visit;
  const { duty } = outcomeOf(flow, position.facts, outcome);
  const about = {
    flow: flow.id,
    title: textAt(cards, `${flow.id}.title`) ?? flow.id,
    outcome,
    duty: words.t(`duty.${duty}`),
  };
  const { kinds, own, isNamed } = draft;
  return { ...(isNamed && { about }), kinds, own, build, read: place.language };
}
