import type { JSX } from 'preact';
import { type FeedbackKind, feedbackKinds } from '../report/feedback.ts';
import type { DraftProps } from './feedbackDraft.ts';

/** What was not clear, to tick. */
export function FeedbackKinds({ say, draft, onDraft }: DraftProps): JSX.Element {
  const toggle = (kind: FeedbackKind) => {
    const kinds = feedbackKinds.filter((each) => (each === kind) !== draft.kinds.includes(each));
    onDraft({ ...draft, kinds });
  };
  return (
    <fieldset>
      <legend>
        <h3>{say('what')}</h3>
      </legend>
      {feedbackKinds.map((kind) => (
        <label key={kind} class="tick">
          <input
            type="checkbox"
            value={kind}
            checked={draft.kinds.includes(kind)}
            onChange={() => toggle(kind)}
          />
          <span>{say(`kinds.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
