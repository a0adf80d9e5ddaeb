import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { answerOf, type Draft, draftOf } from '../../screens/answerForm.ts';
import { needsDay, needsFields } from '../../screens/dayChoice.ts';
import { ChoiceMarks, type Mark } from './ChoiceMarks.tsx';
import type { QuestionProps } from './CompactQuestion.tsx';
import { DayParts } from './DayParts.tsx';

/** The day of the event: a near one is marked, another one is written. */
export function DayAnswer(props: QuestionProps & { readonly marks: readonly Mark[] }): JSX.Element {
  const { id, own, answer, marks, onAnswer } = props;
  const [draft, setDraft] = useState<Draft>(draftOf(props, answer));
  const { choice = '', parts } = draft;
  const edit = (change: Partial<Draft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    onAnswer(answerOf(props, next));
  };
  return (
    <>
      <ChoiceMarks
        name={id}
        marks={marks}
        chosen={choice}
        language={own?.language}
        onChoose={(chosen) => edit({ choice: chosen })}
      />
      {needsFields(choice) && (
        <DayParts
          of={props}
          parts={parts}
          withDay={needsDay(choice)}
          onInput={(next) => edit({ parts: next })}
        />
      )}
    </>
  );
}
