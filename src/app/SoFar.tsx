import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../i18n/words.ts';
import { asksLedger } from '../keep/ledgerQuestions.ts';
import { AnswersList, type GivenAnswer } from '../screens/AnswersList.tsx';
import type { Place } from '../screens/place.ts';
import type { Visit, VisitActor } from '../session/visit.ts';
import { Section } from '../ui/Section.tsx';
import type { Mode } from './mode.ts';

interface Props {
  readonly actor: VisitActor;
  readonly mode: Mode;
  readonly visit: Visit;
  readonly shown: string;
  readonly given: readonly GivenAnswer[];
  readonly words: Words;
  readonly place: Place;
}

type HintModule = typeof import('./LedgerHint.tsx');

/** What stands under a question: what the ledgers know of it, and the answers so far. */
export function SoFar({ actor, mode, visit, shown, given, words, place }: Props): JSX.Element {
  const [hint, setHint] = useState<HintModule>();
  const asks = mode.keepsAnswers && asksLedger(visit.flow.id, shown);
  useEffect(() => {
    if (asks) void import('./LedgerHint.tsx').then(setHint, () => {});
  }, [asks]);
  return (
    <>
      {asks && hint && (
        <hint.LedgerHint
          key={`${shown} ${words.language.code}`}
          visit={visit}
          question={shown}
          place={place}
          onAnswer={(answer) => actor.send({ type: 'answered', question: shown, answer })}
        />
      )}
      <Section title={words.t('question.answers')} folded>
        <AnswersList
          answers={given}
          words={words}
          onChange={(id) => actor.send({ type: 'visited', question: id })}
        />
      </Section>
    </>
  );
}
