import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { FeedbackKind } from '../report/feedback.ts';

/** What somebody fills in about a verdict. */
export interface FeedbackDraft {
  readonly kinds: readonly FeedbackKind[];
  readonly own: string;
  /** Whether the text may tell which question it was. */
  readonly isNamed: boolean;
}

export interface DraftProps {
  readonly say: ScreenReader<'feedback'>;
  readonly draft: FeedbackDraft;
  readonly onDraft: (draft: FeedbackDraft) => void;
}
