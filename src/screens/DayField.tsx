import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Day } from '../base/day.ts';
import type { Words } from '../i18n/words.ts';
import { DateFields, type DateParts } from '../ui/DateFields.tsx';
import { dayFromParts, partsOf } from './dayChoice.ts';

/** What a day field holds: a day, nothing, or something that is no day. */
export type DayGiven = Day | 'wrong' | undefined;

interface Props {
  readonly label: string;
  readonly words: Words;
  readonly value: Day | undefined;
  /** Whether this field is what is wrong with the form. */
  readonly fault?: string | undefined;
  readonly onDay: (given: DayGiven) => void;
}

const EMPTY: DateParts = { day: '', month: '', year: '' };

const monthNames = (locale: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, month, 15),
    ),
  );

/** A whole day under its own heading, as people write it. */
export function DayField({ label, words, value, fault, onDay }: Props): JSX.Element {
  const id = useId();
  const [parts, setParts] = useState<DateParts>(value ? partsOf(value) : EMPTY);
  const input = (next: DateParts) => {
    setParts(next);
    const isEmpty = !next.day && !next.month && !next.year;
    onDay(isEmpty ? undefined : (dayFromParts(next, true) ?? 'wrong'));
  };
  return (
    <fieldset class="picker" aria-describedby={`${id}fault`}>
      <legend>{label}</legend>
      <DateFields
        id={id}
        parts={parts}
        labels={{
          day: words.t('question.day'),
          month: words.t('question.month'),
          year: words.t('question.year'),
        }}
        months={monthNames(words.language.intl)}
        withDay
        onInput={input}
      />
      <p class="wrong" id={`${id}fault`}>
        {fault}
      </p>
    </fieldset>
  );
}
