import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DONT_KNOW } from '../../engine/flow.ts';
import { answerOf, type Draft, draftOf, FILL } from '../../screens/answerForm.ts';
import type { QuestionProps } from './CompactQuestion.tsx';
import { DayParts } from './DayParts.tsx';
import { Pair } from './Pair.tsx';

const errors = { amount: 'question.amountError', number: 'question.numberError' } as const;

interface FieldProps {
  readonly of: QuestionProps;
  readonly draft: Draft;
  readonly onEdit: (change: Partial<Draft>, isDone: boolean) => void;
}

function Field({ of, draft, onEdit }: FieldProps): JSX.Element {
  const { id, question, words } = of;
  if (question.kind === 'date') {
    return (
      <DayParts of={of} parts={draft.parts} withDay onInput={(parts) => onEdit({ parts }, true)} />
    );
  }
  return (
    <label class="figure">
      {words.t(question.kind === 'amount' ? 'question.amount' : 'question.number')}
      <input
        id={`${id}-figure`}
        class="short"
        inputMode={question.kind === 'amount' ? 'decimal' : 'numeric'}
        value={draft.text}
        onInput={({ currentTarget }) => onEdit({ text: currentTarget.value }, false)}
        onChange={({ currentTarget }) => onEdit({ text: currentTarget.value }, true)}
      />
    </label>
  );
}

/** An amount, a number or a date, which is taken when the field is left; or "Weet ik niet". */
export function FigureAnswer(props: QuestionProps): JSX.Element {
  const { question, own, words, answer, onAnswer } = props;
  const [draft, setDraft] = useState<Draft>(draftOf(props, answer));
  const [isWrong, setWrong] = useState(false);
  const edit = (change: Partial<Draft>, isDone: boolean) => {
    const next = { ...draft, choice: FILL, ...change };
    const given = answerOf(props, next);
    setDraft(next);
    setWrong(isDone && next.text !== '' && given === undefined);
    if (isDone) onAnswer(given);
  };
  const isUnknown = draft.choice === DONT_KNOW;
  return (
    <>
      <Field of={props} draft={draft} onEdit={edit} />
      <label class="tick">
        <input
          type="checkbox"
          checked={isUnknown}
          onChange={() => edit({ choice: isUnknown ? FILL : DONT_KNOW }, true)}
        />
        <Pair
          dutch={words.t('engine.dontKnow')}
          own={own?.words.t('engine.dontKnow')}
          language={own?.language}
        />
      </label>
      <p class="wrong" role="alert">
        {isWrong ? words.t(errors[question.kind === 'amount' ? 'amount' : 'number']) : ''}
      </p>
    </>
  );
}
