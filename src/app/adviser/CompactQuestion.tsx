import type { JSX } from 'preact';
import { type Answer, DONT_KNOW } from '../../engine/flow.ts';
import type { Language } from '../../i18n/language.ts';
import type { QuestionText } from '../../i18n/questionText.ts';
import type { Words } from '../../i18n/words.ts';
import type { FormContext } from '../../screens/answerForm.ts';
import { dayChoices } from '../../screens/dayChoice.ts';
import { ChoiceMarks, type Mark } from './ChoiceMarks.tsx';
import { DayAnswer } from './DayAnswer.tsx';
import { FigureAnswer } from './FigureAnswer.tsx';
import { Pair } from './Pair.tsx';

/** What the client reads beside the Dutch. */
export interface OwnText {
  readonly texts: QuestionText;
  readonly words: Words;
  readonly language: Language;
}

export interface QuestionProps extends FormContext {
  /** Tells the fields of this question from those of the same question elsewhere on the page. */
  readonly id: string;
  readonly number: number;
  readonly isOpen: boolean;
  readonly texts: QuestionText;
  readonly own: OwnText | undefined;
  readonly words: Words;
  readonly answer: Answer | undefined;
  /** Nothing takes the answer back: what stands in the fields is not one yet. */
  readonly onAnswer: (answer: Answer | undefined) => void;
}

type DayKey = 'question.today';

/** The answers that can be marked, in both languages; "Weet ik niet" is always among them. */
function marksOf({ question, exactDay, texts, own, words }: QuestionProps): Mark[] {
  const dontKnow = {
    id: DONT_KNOW,
    dutch: words.t('engine.dontKnow'),
    own: own?.words.t('engine.dontKnow'),
  };
  if (question.id === 'day') {
    const days = dayChoices[exactDay ? 'exact' : 'month'].map((id) => {
      const key = `question.${id}` as DayKey;
      return { id, dutch: words.t(key), own: own?.words.t(key) };
    });
    return [...days, dontKnow];
  }
  const options = question.options.map((id) => ({
    id,
    dutch: texts.options[id] ?? id,
    own: own?.texts.options[id],
  }));
  return [...options, dontKnow];
}

function Answering(props: QuestionProps): JSX.Element {
  const { id, question, own, answer, onAnswer } = props;
  if (question.id === 'day') return <DayAnswer {...props} marks={marksOf(props)} />;
  if (question.kind !== 'choice') return <FigureAnswer {...props} />;
  return (
    <ChoiceMarks
      name={id}
      marks={marksOf(props)}
      chosen={answer === undefined ? undefined : String(answer)}
      language={own?.language}
      onChoose={onAnswer}
    />
  );
}

/** One question of the list, in both languages, with what was answered to it. */
export function CompactQuestion(props: QuestionProps): JSX.Element {
  const { id, number, question, isOpen, texts, own } = props;
  return (
    <fieldset
      class="compact"
      id={id}
      data-question={question.id}
      data-open={isOpen ? '' : undefined}
    >
      <legend>
        <Pair
          dutch={`${number}. ${texts.question}`}
          own={own?.texts.question}
          language={own?.language}
        />
      </legend>
      {texts.help && (
        <p class="quiet">
          <Pair dutch={texts.help} own={own?.texts.help} language={own?.language} />
        </p>
      )}
      <Answering {...props} />
    </fieldset>
  );
}
