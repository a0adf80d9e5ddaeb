import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Answer, DONT_KNOW } from '../engine/flow.ts';
import type { QuestionText } from '../i18n/questionText.ts';
import type { Words } from '../i18n/words.ts';
import { type Choice, Choices } from '../ui/Choices.tsx';
import { DateFields } from '../ui/DateFields.tsx';
import { Phrase } from '../ui/Phrase.tsx';
import {
  answerOf,
  answersAtOnce,
  type Draft,
  draftOf,
  FILL,
  type FormContext,
} from './answerForm.ts';
import { dayChoices, needsFields } from './dayChoice.ts';

interface Props extends FormContext {
  readonly texts: QuestionText;
  readonly words: Words;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
  /** Leaves the date fields out, as in the page before its script: they weigh, and need the script anyway. */
  readonly isBare?: boolean;
  /** A form that was touched before the script was ready. */
  readonly early?: Draft | undefined;
}

const monthNames = (locale: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, month, 15),
    ),
  );

function useForm({ question, today, exactDay, answer, early }: Props) {
  const start = early ?? draftOf({ question, today, exactDay }, answer);
  const [draft, setDraft] = useState<Draft>(start);
  const [wrong, setWrong] = useState(false);
  const edit = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
    setWrong(false);
  };
  return { draft, edit, wrong, setWrong };
}

function errorFor({ question, words }: Props, { choice }: Draft): string {
  if (choice === undefined) return words.t('question.choose');
  if (question.kind === 'amount') return words.t('question.amountError');
  return words.t(question.kind === 'number' ? 'question.numberError' : 'question.dateError');
}

type Edit = (change: Partial<Draft>) => void;

function dateFields({ words }: Props, draft: Draft, edit: Edit, choice: string): JSX.Element {
  return (
    <DateFields
      id={choice}
      parts={draft.parts}
      labels={{
        day: words.t('question.day'),
        month: words.t('question.month'),
        year: words.t('question.year'),
      }}
      months={monthNames(words.language.intl)}
      withDay={choice !== 'earlier'}
      onInput={(parts) => edit({ choice, parts })}
    />
  );
}

function figureField({ question, words }: Props, draft: Draft, edit: Edit): JSX.Element {
  return (
    <label class="figure">
      {words.t(question.kind === 'amount' ? 'question.amount' : 'question.number')}
      <input
        class="short"
        name="figure"
        inputMode={question.kind === 'amount' ? 'decimal' : 'numeric'}
        autoComplete="off"
        dir="ltr"
        value={draft.text}
        onInput={(event) => edit({ choice: FILL, text: event.currentTarget.value })}
      />
    </label>
  );
}

function choicesOf(props: Props, draft: Draft, edit: Edit): Choice[] {
  const { question, texts, words, exactDay } = props;
  const label = (id: string) => words.t(`question.${id}` as 'question.today');
  const dontKnow: Choice = { id: DONT_KNOW, label: texts.options[DONT_KNOW] ?? '', apart: true };
  if (question.kind === 'choice') {
    const options = question.options.map((id) => ({ id, label: texts.options[id] ?? id }));
    return [...options, dontKnow];
  }
  if (question.id === 'day') {
    const ids = exactDay ? dayChoices.exact : dayChoices.month;
    const days = ids.map((id) => ({
      id,
      label: label(id),
      ...(needsFields(id) && !props.isBare && { fields: dateFields(props, draft, edit, id) }),
    }));
    return [...days, dontKnow];
  }
  return [];
}

/** One question with its answers; "Weet ik niet" is always among them. */
export function QuestionScreen(props: Props): JSX.Element {
  const { question, texts, words, onAnswer } = props;
  const { draft, edit, wrong, setWrong } = useForm(props);
  const hasFigure = question.kind !== 'choice' && question.id !== 'day';
  const send = (next: Draft) => {
    const answer = answerOf(props, next);
    if (answer === undefined) setWrong(true);
    else onAnswer(answer);
  };
  useEffect(() => {
    if (props.early?.choice && answersAtOnce(props, props.early.choice)) send(props.early);
  }, []);
  return (
    <form
      class="question"
      data-question={question.id}
      onSubmit={(event) => {
        event.preventDefault();
        send(draft);
      }}
      noValidate
    >
      <fieldset aria-describedby={texts.help ? 'uitleg' : undefined}>
        <legend>
          <h1 tabIndex={-1}>
            <Phrase text={texts.question} />
          </h1>
        </legend>
        {texts.help && (
          <p id="uitleg" class="help">
            <Phrase text={texts.help} />
          </p>
        )}
        {hasFigure && question.kind === 'date' && dateFields(props, draft, edit, FILL)}
        {hasFigure && question.kind !== 'date' && figureField(props, draft, edit)}
        {!hasFigure && (
          <Choices
            choices={choicesOf(props, draft, edit)}
            chosen={draft.choice}
            onChoose={(choice, tapped) => {
              edit({ choice });
              if (tapped && answersAtOnce(props, choice)) send({ ...draft, choice });
            }}
          />
        )}
      </fieldset>
      <p class="wrong" role="alert">
        {wrong ? errorFor(props, draft) : ''}
      </p>
      <button class="button primary" type="submit">
        {words.t('buttons.next')}
      </button>
      {hasFigure && (
        <button class="button" type="button" onClick={() => onAnswer(DONT_KNOW)}>
          {words.t('engine.dontKnow')}
        </button>
      )}
    </form>
  );
}
