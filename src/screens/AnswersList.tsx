import type { JSX } from 'preact';
import type { Answer } from '../engine/flow.ts';
import type { QuestionText } from '../i18n/questionText.ts';
import type { Words } from '../i18n/words.ts';
import { Phrase } from '../ui/Phrase.tsx';

export interface GivenAnswer {
  readonly question: string;
  readonly answer: Answer;
  readonly texts: QuestionText;
}

interface Props {
  readonly answers: readonly GivenAnswer[];
  readonly words: Words;
  readonly onChange: (question: string) => void;
}

/** The answers so far in words, each with a full-width button to change it. */
export function AnswersList({ answers, words, onChange }: Props): JSX.Element {
  return (
    <ol class="answers">
      {answers.map(({ question, answer, texts }) => (
        <li key={question}>
          <p>
            <Phrase text={texts.question} />
          </p>
          <p class="given">
            <Phrase text={texts.answer(answer)} />
          </p>
          <button class="button" type="button" onClick={() => onChange(question)}>
            {words.t('buttons.change')}
          </button>
        </li>
      ))}
    </ol>
  );
}
