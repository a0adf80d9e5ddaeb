import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Phrase } from '../ui/Phrase.tsx';

interface Props {
  readonly label: string;
  readonly show: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** Takes a PIN or a sentence. It is a password field, so that no keyboard learns it, and it can be shown. */
export function PinField({ label, show, value, onInput }: Props): JSX.Element {
  const [isShown, setShown] = useState(false);
  const id = useId();
  return (
    <div class="figure">
      <label for={id}>
        <Phrase text={label} />
      </label>
      <input
        id={id}
        {...(isShown ? { type: 'text' } : { type: 'password' })}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="auto"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div>
        <button
          class="link"
          type="button"
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {show}
        </button>
      </div>
    </div>
  );
}
