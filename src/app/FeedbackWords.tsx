import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { personalIn } from '../report/personal.ts';
import { Phrase } from '../ui/Phrase.tsx';
import type { DraftProps } from './feedbackDraft.ts';

/** Own words, with a word of care when they seem to tell who somebody is. */
export function FeedbackWords({ say, draft, onDraft }: DraftProps): JSX.Element {
  const id = useId();
  const personal = personalIn(draft.own);
  return (
    <>
      <label class="picker" for={`${id}own`}>
        {say('own')}
        <textarea
          id={`${id}own`}
          data-feedback-own
          rows={3}
          dir="auto"
          autocomplete="off"
          aria-describedby={`${id}help`}
          value={draft.own}
          onInput={({ currentTarget }) => onDraft({ ...draft, own: currentTarget.value })}
        />
      </label>
      <p id={`${id}help`} class="quiet">
        <Phrase text={say('noNames')} />
      </p>
      <p class="wrong" role="status">
        {personal && <Phrase text={say(`personal.${personal}`)} />}
      </p>
    </>
  );
}
