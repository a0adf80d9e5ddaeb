import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { plain } from '../i18n/format.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { feedbackText } from '../report/feedback.ts';
import { copyText } from './copyText.ts';
import type { FeedbackProps } from './FeedbackOffer.tsx';
import { FeedbackOwn } from './FeedbackOwn.tsx';
import { FeedbackTo } from './FeedbackTo.tsx';
import type { FeedbackDraft } from './feedbackDraft.ts';
import { type FeedbackParts, feedbackIn, loadFeedbackParts } from './feedbackParts.ts';

interface Props extends FeedbackProps {
  readonly say: ScreenReader<'feedback'>;
  readonly draft: FeedbackDraft;
}

interface LetterProps extends Props {
  readonly parts: FeedbackParts;
}

function Letter(props: LetterProps): JSX.Element {
  const { say, parts, draft } = props;
  const { dutch, build } = parts;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<{ readonly of: string; readonly text: string }>();
  const [status, setStatus] = useState('');
  const feedback = feedbackIn(dutch, draft, props, build);
  const made = plain(feedbackText(feedback, dutch.say, dutch.language));
  const text = typed?.of === made ? typed.text : made;
  const subject = plain(dutch.say('letter.subject'));
  const copy = async () =>
    setStatus(say((await copyText(text, field.current)) ? 'copied' : 'copyFailed'));
  return (
    <>
      <label class="picker" for={`${id}text`}>
        {say('text')}
        <textarea
          ref={field}
          id={`${id}text`}
          data-feedback-text
          lang="nl"
          dir="ltr"
          rows={9}
          value={text}
          onInput={({ currentTarget }) => setTyped({ of: made, text: currentTarget.value })}
        />
      </label>
      <p>{say('sendsNothing')}</p>
      <button class="button primary" type="button" data-do="feedback-copy" onClick={copy}>
        {say('copy')}
      </button>
      <p role="status">{status}</p>
      <FeedbackTo {...props} text={text} subject={subject} />
      <FeedbackOwn {...props} />
    </>
  );
}

/** The text in Dutch, with the same beside it in the person's own language, and the ways to take it along. */
export function FeedbackSend(props: Props): JSX.Element {
  const [parts, setParts] = useState<FeedbackParts>();
  const { root, language } = props.place;
  useEffect(() => {
    loadFeedbackParts(props).then(setParts, () => {});
  }, [root, language.code]);
  return parts ? <Letter {...props} parts={parts} /> : <p role="status">…</p>;
}
