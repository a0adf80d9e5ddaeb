import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly ask: string;
  /** What is lost, said before the second tap. */
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button for what cannot be undone: the first tap asks, the second does it. */
export function EraseTwice({ ask, sure, yes, no, onYes }: Props): JSX.Element {
  const [asks, setAsks] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asks) question.current?.focus();
  }, [asks]);
  if (!asks)
    return (
      <button class="button" type="button" onClick={() => setAsks(true)}>
        {ask}
      </button>
    );
  return (
    <>
      <p ref={question} tabIndex={-1}>
        {sure}
      </p>
      <button
        class="button primary"
        type="button"
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
    </>
  );
}
