import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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

/** Whether the last thing someone did was a tap or click, rather than a key. */
function useTapped(): { readonly current: boolean } {
  const tapped = useRef(false);
  useEffect(() => {
    const note = ({ type }: Event) => {
      tapped.current = type === 'pointerdown';
    };
    addEventListener('pointerdown', note, true);
    addEventListener('keydown', note, true);
    return () => {
      removeEventListener('pointerdown', note, true);
      removeEventListener('keydown', note, true);
    };
  }, []);
  return tapped;
}

/** Answers as large native radios: they show a tap and keep it before any script runs. */
export function Choices({ choices, chosen, onChoose }: Props): JSX.Element {
  const tapped = useTapped();
  return (
    <div class="choices">
      {choices.map(({ id, label, fields, apart }) => (
        <div key={id} class={apart ? 'choice apart' : 'choice'}>
          <label>
            <input
              type="radio"
              name="answer"
              value={id}
              checked={chosen === id}
              onClick={() => onChoose(id, tapped.current)}
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
