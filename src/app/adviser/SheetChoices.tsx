import type { JSX } from 'preact';
import type { Desk } from './desk.ts';
import { nameIn } from './entryWords.ts';
import type { Choice } from './sheetItems.ts';

interface Props {
  readonly desk: Desk;
  readonly choices: readonly Choice[];
  readonly onPut: (id: string, isOn: boolean) => void;
}

/** Which events stand on the sheet; what is sensitive says so. */
export function SheetChoices({ desk, choices, onPut }: Props): JSX.Element {
  const { say, titles } = desk;
  return (
    <fieldset class="not-printed">
      <legend>{say('sheet.choose')}</legend>
      {choices.map(({ entry, isSensitive, isOn }) => (
        <label key={entry.id} class="tick" data-on-sheet={entry.id}>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget }) => onPut(entry.id, currentTarget.checked)}
          />
          <span>
            {nameIn(titles, entry)}
            {isSensitive && <small class="own">{say('sheet.sensitive')}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
