import type { JSX } from 'preact';
import type { Language } from '../../i18n/language.ts';
import { Pair } from './Pair.tsx';

/** An answer that can be marked, in Dutch and for the client. */
export interface Mark {
  readonly id: string;
  readonly dutch: string;
  readonly own: string | undefined;
}

interface Props {
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly chosen: string | undefined;
  readonly language: Language | undefined;
  readonly onChoose: (id: string) => void;
}

/** The answers to choose from, side by side. */
export function ChoiceMarks({ name, marks, chosen, language, onChoose }: Props): JSX.Element {
  return (
    <div class="marks">
      {marks.map(({ id, dutch, own }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          <Pair dutch={dutch} own={own} language={language} />
        </label>
      ))}
    </div>
  );
}
