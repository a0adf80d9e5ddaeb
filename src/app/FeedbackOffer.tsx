import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { Words } from '../i18n/words.ts';
import type { Place } from '../screens/place.ts';
import type { Visit } from '../session/visit.ts';
import { screenIn } from './catalogue.ts';

/** A verdict that somebody may find unclear. */
export interface FeedbackProps {
  readonly visit: Pick<Visit, 'flow' | 'position'>;
  readonly outcome: string;
  readonly place: Place;
}

type Say = ScreenReader<'feedback'>;
type FormModule = typeof import('./FeedbackForm.tsx');

/** "Was dit duidelijk?": of a no the app makes a text, which the person may send; the app sends nothing. */
export function FeedbackOffer(props: FeedbackProps & { words: Words }): JSX.Element | null {
  const [say, setSay] = useState<Say>();
  const [form, setForm] = useState<FormModule>();
  const [status, setStatus] = useState<string>();
  const { root, language } = props.place;
  useEffect(() => {
    screenIn(root, language, 'feedback').then(
      (reader) => setSay(() => reader),
      () => {},
    );
  }, [root, language.code]);
  if (!say) return null;
  const late = () => setStatus(props.words.t('question.late'));
  const ask = () => void import('./FeedbackForm.tsx').then(setForm, late);
  return (
    <section class="section not-printed" data-feedback>
      <h2>{say('title')}</h2>
      {!form && (
        <>
          <button
            class="button"
            type="button"
            data-do="clear"
            onClick={() => setStatus(say('thanks'))}
          >
            {say('yes')}
          </button>
          <button class="button" type="button" data-do="unclear" onClick={ask}>
            {say('no')}
          </button>
          <p role="status">{status}</p>
        </>
      )}
      {form && <form.FeedbackForm {...props} say={say} />}
    </section>
  );
}
