import type { ComponentChildren, JSX } from 'preact';
import { Phrase } from './Phrase.tsx';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Fields that belong to this choice; they show as soon as it is marked, script or not. */
  readonly fields?: ComponentChildren;
  /** Marks the choice that stands apart: "Weet ik niet". */
  readonly apart?: boolean;
}

interface Props {
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  /** Called when a choice is marked; `tapped` tells a finger or mouse from arrow keys. */
  readonly onChoose: (id: string, tapped: boolean) => void;
}

let lastWasPointer = false;

/** Answers as large native radios: they show a tap and keep it before any script runs. */
export function Choices({ choices, chosen, onChoose }: Props): JSX.Element {
  return (
    <div
      class="choices"
      onPointerDown={() => {
        lastWasPointer = true;
      }}
      onKeyDown={() => {
        lastWasPointer = false;
      }}
    >
      {choices.map(({ id, label, fields, apart }) => (
        <div key={id} class={apart ? 'choice apart' : 'choice'}>
          <label>
            <input
              type="radio"
              name="answer"
              value={id}
              checked={chosen === id}
              onClick={() => onChoose(id, lastWasPointer)}
            />
            <span>
              <Phrase text={label} />
            </span>
          </label>
          {fields && <div class="fields">{fields}</div>}
        </div>
      ))}
    </div>
  );
}
