import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Outcome } from '../engine/outcome.ts';
import type { Words } from '../i18n/words.ts';
import type { Way } from '../report/message.ts';
import type { Place } from '../screens/place.ts';
import type { Visit } from '../session/visit.ts';
import type { Mode } from './mode.ts';

interface Props {
  readonly mode: Mode;
  readonly visit: Visit;
  readonly found: Outcome;
  readonly words: Words;
  readonly place: Place;
  /** The way this office takes reports by. */
  readonly preferred: Way;
}

type Pack = typeof import('./ReportPack.tsx');

/** What somebody can do at once with a verdict: at most three things, each fetched when it is wanted. */
export function VerdictActions(props: Props): JSX.Element | null {
  const { mode, visit, found, words, place, preferred } = props;
  const { flow, position, answers, today } = visit;
  const [pack, setPack] = useState<Pack>();
  const [status, setStatus] = useState('');
  if (found.duty === 'no-report') return null;
  const missing = () => setStatus(words.t('question.late'));
  const onMessage = () => void import('./ReportPack.tsx').then(setPack, missing);
  const onCalendar = () =>
    void import('./calendar.ts')
      .then(({ toCalendar }) => toCalendar(place, found, today, visit.now()))
      .then(setStatus, missing);
  return (
    <>
      <div class="actions not-printed">
        {!pack && (
          <button class="button primary" type="button" data-do="message" onClick={onMessage}>
            {words.t('buttons.message')}
          </button>
        )}
        {mode.keepsAnswers && (
          <button class="button" type="button" data-do="calendar" onClick={onCalendar}>
            {words.t('buttons.calendar')}
          </button>
        )}
      </div>
      <p role="status">{status}</p>
      {pack && (
        <pack.ReportPack
          reached={{ flow, facts: position.facts, found, path: position.path, answers }}
          place={place}
          preferred={preferred}
        />
      )}
    </>
  );
}
