import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button that asks once more before it does what cannot be undone: two taps. */
export function Confirm({ label, ask, yes, no, onYes }: Props): JSX.Element {
  const [asks, setAsks] = useState(false);
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asks || wasAsked.current) first.current?.focus();
    wasAsked.current = asks;
  }, [asks]);
  if (!asks)
    return (
      <button ref={first} class="button" type="button" data-ask onClick={() => setAsks(true)}>
        {label}
      </button>
    );
  return (
    <fieldset class="picker" aria-labelledby={id}>
      <p id={id}>{ask}</p>
      <button
        ref={first}
        class="button primary"
        type="button"
        data-yes
        onClick={() => {
          setAsks(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button class="button" type="button" onClick={() => setAsks(false)}>
        {no}
      </button>
    </fieldset>
  );
}
