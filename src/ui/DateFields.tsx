import type { JSX, TargetedEvent } from 'preact';

export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

interface Props {
  readonly id: string;
  readonly parts: DateParts;
  readonly labels: { readonly day: string; readonly month: string; readonly year: string };
  readonly months: readonly string[];
  /** Whether the day of the month is asked; a month is enough otherwise. */
  readonly withDay: boolean;
  readonly onInput: (parts: DateParts) => void;
}

/** A date as people write it: day, month by name, year. No calendar to scroll through. */
export function DateFields({ id, parts, labels, months, withDay, onInput }: Props): JSX.Element {
  const set =
    (part: keyof DateParts) => (event: TargetedEvent<HTMLInputElement | HTMLSelectElement>) =>
      onInput({ ...parts, [part]: event.currentTarget.value });
  return (
    <div class="date">
      {withDay && (
        <label>
          {labels.day}
          <input
            id={`${id}-day`}
            class="short"
            inputMode="numeric"
            maxLength={2}
            autoComplete="off"
            value={parts.day}
            onInput={set('day')}
          />
        </label>
      )}
      <label>
        {labels.month}
        <select id={`${id}-month`} value={parts.month} onInput={set('month')}>
          <option value="" />
          {months.map((name, index) => (
            <option key={name} value={String(index + 1)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {labels.year}
        <input
          id={`${id}-year`}
          class="short"
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={parts.year}
          onInput={set('year')}
        />
      </label>
    </div>
  );
}
