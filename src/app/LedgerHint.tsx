import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../engine/flow.ts';
import { formatValue } from '../i18n/format.ts';
import { takenFrom } from '../keep/fromLedger.ts';
import { allOf } from '../keep/readKept.ts';
import type { LedgerSay } from '../screens/LedgerPage.tsx';
import type { Place } from '../screens/place.ts';
import type { Visit } from '../session/visit.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { screenIn } from './catalogue.ts';
import { openKept } from './openKept.ts';

interface Props {
  readonly visit: Visit;
  readonly question: string;
  readonly place: Place;
  readonly onAnswer: (answer: Answer) => void;
}

interface Found {
  readonly say: LedgerSay;
  readonly value: number;
}

async function find({ visit, place }: Props): Promise<Found | undefined> {
  const items = await allOf(await openKept(), 'entry');
  const value = takenFrom(items, visit.flow.id, visit.answers);
  if (value === undefined) return undefined;
  return { say: await screenIn(place.root, place.language, 'ledger'), value };
}

/** What the ledgers have for the question on screen, with one tap to use it; nothing under a lock. */
export function LedgerHint(props: Props): JSX.Element | null {
  const { visit, question, place, onAnswer } = props;
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    void find(props).then(setFound, () => setFound(undefined));
  }, []);
  if (!found) return null;
  const { say, value } = found;
  const isDays = visit.flow.questions[question]?.kind === 'number';
  const text = isDays ? 'days' : question === 'before' ? 'before' : 'cents';
  const amount = formatValue(value, isDays ? 'days' : 'cents', place.language.intl);
  const values = { amount, year: String(visit.answers.day).slice(0, 4) };
  return (
    <div class="picker" data-hint>
      <p role="status">
        <Phrase text={say(`hint.${text}`, { values })} />
      </p>
      <button class="button" type="button" onClick={() => onAnswer(value)}>
        <span>
          <Phrase text={say('hint.fill', { values })} />
        </span>
      </button>
    </div>
  );
}
