import type { JSX } from 'preact';
import { feedbackText } from '../report/feedback.ts';
import { Phrase } from '../ui/Phrase.tsx';
import type { FeedbackProps } from './FeedbackOffer.tsx';
import type { FeedbackDraft } from './feedbackDraft.ts';
import { type FeedbackParts, feedbackIn } from './feedbackParts.ts';

interface Props extends FeedbackProps {
  readonly draft: FeedbackDraft;
  readonly parts: FeedbackParts;
}

/** The same text in the person's own language, so that they know what it says. */
export function FeedbackOwn({ parts, draft, ...props }: Props): JSX.Element | null {
  const { own, build } = parts;
  if (!own) return null;
  const text = feedbackText(feedbackIn(own, draft, props, build), own.say, own.language);
  return (
    <details class="section">
      <summary>{own.say('ownText')}</summary>
      <p class="inside lines">
        <Phrase text={text} />
      </p>
    </details>
  );
}
