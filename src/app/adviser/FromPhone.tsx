import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Desk } from './desk.ts';
import type { IntakeItem } from './item.ts';

interface Props {
  readonly desk: Desk;
  readonly onItems: (items: readonly IntakeItem[]) => void;
}

type QrModule = typeof import('../AddByQr.tsx');

/** Takes in what a client has on their own telephone; what reads it is fetched when it is opened. */
export function FromPhone({ desk, onItems }: Props): JSX.Element {
  const { say, words, place, today } = desk;
  const [qr, setQr] = useState<QrModule>();
  const [status, setStatus] = useState('');
  const load = () =>
    void import('../AddByQr.tsx').then(setQr, () => setStatus(words.t('question.late')));
  return (
    <details class="not-printed" data-from-phone onToggle={load}>
      <summary>{say('fromPhone')}</summary>
      {qr ? (
        <qr.AddByQr root={place.root} language={place.language} today={today} onItems={onItems} />
      ) : (
        <p role="status">{status}</p>
      )}
    </details>
  );
}
