import type { JSX } from 'preact';
import type { Language } from '../../i18n/language.ts';
import { Phrase } from '../../ui/Phrase.tsx';

interface Props {
  readonly dutch: string;
  /** The same line for the client, in their language. */
  readonly own?: string | undefined;
  readonly language?: Language | undefined;
}

/** One line in Dutch, with the same line in the client's language under it. */
export function Pair({ dutch, own, language }: Props): JSX.Element {
  return (
    <span class="pair">
      <span>
        <Phrase text={dutch} />
      </span>
      {own && language && (
        <span class="own" lang={language.code} dir={language.dir}>
          <Phrase text={own} />
        </span>
      )}
    </span>
  );
}
