import type { JSX } from 'preact';
import { plain } from '../../i18n/format.ts';
import { questionText } from '../../i18n/questionText.ts';
import type { ScreenReader } from '../../i18n/screenTexts.ts';
import type { Words } from '../../i18n/words.ts';
import { focusQuestion } from './Questions.tsx';
import { officeOf, type Standing } from './standing.ts';

interface Props {
  readonly id: string;
  readonly say: ScreenReader<'adviser'>;
  readonly standing: Standing;
  readonly words: Words;
  /** What this list of questions is called. */
  readonly title: string;
}

/** A button for each question on the way, which brings you to it. */
export function QuestionJumps({ id, say, standing, words, title }: Props): JSX.Element | null {
  const { flow, position, questions } = standing;
  if (questions.length < 2) return null;
  return (
    <nav class="jumps" aria-label={`${say('walk.goTo')}: ${title}`}>
      {questions.map((question, index) => {
        const texts = questionText(words, flow, position.facts, question, officeOf(standing));
        const label = `${index + 1}: ${plain(texts.question)}`;
        return (
          <button
            key={question.id}
            type="button"
            class="chip"
            aria-label={label}
            title={label}
            onClick={() => focusQuestion(document.getElementById(`${id}-${question.id}`))}
          >
            {index + 1}
          </button>
        );
      })}
    </nav>
  );
}
