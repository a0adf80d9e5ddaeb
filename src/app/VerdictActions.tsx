import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../engine/outcome.ts';
import type { Words } from '../i18n/words.ts';
import { ledgerFor } from '../keep/ledgerQuestions.ts';
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
type Keeping = {
  readonly Part: typeof import('./KeepCheck.tsx').KeepCheck;
  readonly thenProof: boolean;
};

type EntryModule = typeof import('./KeepEntry.tsx');

/** What adds the gift or the trip of this flow to its ledger, fetched only for a flow that has one. */
function useEntryModule(isWanted: boolean): EntryModule | undefined {
  const [module, setModule] = useState<EntryModule>();
  useEffect(() => {
    if (isWanted) void import('./KeepEntry.tsx').then(setModule, () => {});
  }, [isWanted]);
  return module;
}

/** What somebody can do at once with a verdict: at most three things, each fetched when it is wanted. */
export function VerdictActions(props: Props): JSX.Element {
  const { mode, visit, found, words, place, preferred } = props;
  const { flow, position, answers, today } = visit;
  const [pack, setPack] = useState<Pack>();
  const [keeping, setKeeping] = useState<Keeping>();
  const [status, setStatus] = useState('');
  const missing = () => setStatus(words.t('question.late'));
  const onMessage = () => void import('./ReportPack.tsx').then(setPack, missing);
  const onCalendar = () =>
    void import('./calendar.ts')
      .then(({ toCalendar }) => toCalendar(place, found, today, visit.now()))
      .then(setStatus, missing);
  const keep = (thenProof: boolean) =>
    void import('./KeepCheck.tsx').then(
      ({ KeepCheck }) => setKeeping({ Part: KeepCheck, thenProof }),
      missing,
    );
  const reached = { flow, facts: position.facts, found, path: position.path, answers };
  const tells = found.duty !== 'no-report';
  /* At most three things at once: where there are three, the ledger comes when one is done. */
  const hasRoom = !tells || keeping !== undefined || pack !== undefined;
  const asksEntry = mode.keepsAnswers && ledgerFor(flow.id) !== undefined;
  const entry = useEntryModule(asksEntry && hasRoom);
  return (
    <>
      <div class="actions not-printed">
        {tells && !pack && (
          <button class="button primary" type="button" data-do="message" onClick={onMessage}>
            {words.t('buttons.message')}
          </button>
        )}
        {mode.keepsAnswers && !keeping && (
          <button class="button" type="button" data-do="keep" onClick={() => keep(false)}>
            {words.t('buttons.keep')}
          </button>
        )}
        {tells && mode.keepsAnswers && (
          <button class="button" type="button" data-do="calendar" onClick={onCalendar}>
            {words.t('buttons.calendar')}
          </button>
        )}
      </div>
      <p role="status">{status}</p>
      {keeping && (
        <keeping.Part
          key={String(keeping.thenProof)}
          reached={reached}
          municipality={visit.municipality}
          today={today}
          place={place}
          thenProof={keeping.thenProof}
        />
      )}
      {entry && <entry.KeepEntry reached={reached} today={today} place={place} />}
      {pack && (
        <pack.ReportPack
          reached={reached}
          place={place}
          preferred={preferred}
          {...(mode.keepsAnswers && { onReported: () => keep(true) })}
        />
      )}
    </>
  );
}
