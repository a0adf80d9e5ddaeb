import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Answer } from '../../engine/flow.ts';
import type { AskedQuestion } from '../../engine/question.ts';
import { plain } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { questionText } from '../../i18n/questionText.ts';
import type { ScreenReader } from '../../i18n/screenTexts.ts';
import type { Words } from '../../i18n/words.ts';
import { CompactQuestion } from './CompactQuestion.tsx';
import { QuestionJumps } from './QuestionJumps.tsx';
import { droppedOf, officeOf, type Standing } from './standing.ts';

/** The words of one event in Dutch, and in the client's language when they are there. */
export interface BothWords {
  readonly words: Words;
  readonly own: Words | undefined;
}

export interface QuestionsProps extends BothWords {
  readonly id: string;
  readonly title: string;
  readonly say: ScreenReader<'adviser'>;
  readonly standing: Standing;
  readonly onAnswer: (question: string, answer: Answer | undefined) => void;
  /** What it says on the button when every question has its answer, and what that does. */
  readonly next: string;
  readonly onDone: () => void;
}

const textIn = (words: Words, standing: Standing, question: AskedQuestion) =>
  questionText(words, standing.flow, standing.position.facts, question, officeOf(standing));

const ownOf = (own: Words | undefined, standing: Standing, question: AskedQuestion) =>
  own && { texts: textIn(own, standing, question), words: own, language: own.language as Language };

/** Brings the focus to the fields of a question. */
export const focusQuestion = (fields: Element | null | undefined): void =>
  (
    fields?.querySelector<HTMLElement>('input:checked') ??
    fields?.querySelector<HTMLElement>('input, select')
  )?.focus();

/** All questions on the way at once, each to be changed; the one that is open stands last. */
export function Questions(props: QuestionsProps): JSX.Element {
  const { id, title, say, standing, words, own, next, onAnswer, onDone } = props;
  const { flow, position, questions } = standing;
  const { facts, at } = position;
  const form = useRef<HTMLFormElement>(null);
  /* Whoever just gave the last answer first sees where it leads; the button then goes on. */
  const goOn = () => {
    const open = form.current?.querySelector('[data-open]');
    const inFields = document.activeElement?.closest('fieldset') !== null;
    if (open) focusQuestion(open);
    else if (inFields) form.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
    else onDone();
  };
  const lost = droppedOf(standing).map((each) => plain(textIn(words, standing, each).question));
  return (
    <form
      class="questions"
      ref={form}
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTimeout(goOn);
      }}
    >
      {questions.map((question, index) => (
        <CompactQuestion
          key={question.id}
          id={`${id}-${question.id}`}
          number={index + 1}
          question={question}
          isOpen={at.kind === 'question' && at.question.id === question.id}
          today={facts.today}
          exactDay={flow.day === 'exact'}
          texts={textIn(words, standing, question)}
          own={ownOf(own, standing, question)}
          words={words}
          answer={facts.answers[question.id]}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
      {lost.length > 0 && (
        <p class="quiet">{say('walk.dropped', { values: { list: lost.join('; ') } })}</p>
      )}
      <button class="button primary" type="submit" data-do="go-on">
        {at.kind === 'question' ? words.t('buttons.next') : next}
      </button>
      <QuestionJumps id={id} say={say} standing={standing} words={words} title={title} />
    </form>
  );
}
