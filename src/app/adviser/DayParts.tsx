import type { JSX } from 'preact';
import { DateFields, type DateParts } from '../../ui/DateFields.tsx';
import type { QuestionProps } from './CompactQuestion.tsx';
import { monthNames } from './months.ts';

interface Props {
  readonly of: QuestionProps;
  readonly parts: DateParts;
  readonly withDay: boolean;
  readonly onInput: (parts: DateParts) => void;
}

/** The fields of a date, named after the question that they belong to. */
export function DayParts({ of: { id, words }, ...fields }: Props): JSX.Element {
  const labels = {
    day: words.t('question.day'),
    month: words.t('question.month'),
    year: words.t('question.year'),
  };
  const months = monthNames(words.language.intl);
  return <DateFields id={`${id}-date`} labels={labels} months={months} {...fields} />;
}
