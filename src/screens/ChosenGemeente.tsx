import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { Phrase } from '../ui/Phrase.tsx';

interface Props {
  readonly say: ScreenReader<'gemeente'>;
  readonly name: string;
  /** What is known of it, a sentence or two each. */
  readonly lines: readonly string[];
  readonly takesFocus: boolean;
  readonly onChange: () => void;
}

/** The gemeente that somebody chose, and the way to another one. */
export function ChosenGemeente({ say, name, lines, takesFocus, onChange }: Props): JSX.Element {
  const chosen = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) chosen.current?.focus();
  }, []);
  return (
    <>
      <p ref={chosen} class="chosen" tabIndex={-1}>
        <bdi dir="ltr" lang="nl">
          {name}
        </bdi>
      </p>
      {lines.map((line) => (
        <p key={line}>
          <Phrase text={line} />
        </p>
      ))}
      <button class="button" type="button" data-do="change-gemeente" onClick={onChange}>
        {say('change')}
      </button>
    </>
  );
}
