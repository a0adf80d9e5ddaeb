import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { allCards } from '../flows/cards.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { FeedbackKinds } from './FeedbackKinds.tsx';
import type { FeedbackProps } from './FeedbackOffer.tsx';
import { FeedbackSend } from './FeedbackSend.tsx';
import { FeedbackWords } from './FeedbackWords.tsx';
import type { FeedbackDraft } from './feedbackDraft.ts';

interface Props extends FeedbackProps {
  readonly say: ScreenReader<'feedback'>;
}

const isSensitive = (flow: string): boolean =>
  allCards.some(({ id, sensitive }) => id === flow && sensitive);

/**
 * What was not clear, by choices and in own words, and then the text that comes of it. Of what others had
 * better not see, the text names the question only when somebody asks for that.
 */
export function FeedbackForm(props: Props): JSX.Element {
  const { say, visit } = props;
  const sensitive = isSensitive(visit.flow.id);
  const [draft, onDraft] = useState<FeedbackDraft>({ kinds: [], own: '', isNamed: !sensitive });
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={box}>
      <FeedbackKinds say={say} draft={draft} onDraft={onDraft} />
      <FeedbackWords say={say} draft={draft} onDraft={onDraft} />
      <label class="tick">
        <input
          type="checkbox"
          data-named
          checked={draft.isNamed}
          onChange={({ currentTarget }) => onDraft({ ...draft, isNamed: currentTarget.checked })}
        />
        <span>{say('named')}</span>
      </label>
      {sensitive && !draft.isNamed && <p class="quiet">{say('sensitive')}</p>}
      <FeedbackSend {...props} draft={draft} />
    </div>
  );
}
