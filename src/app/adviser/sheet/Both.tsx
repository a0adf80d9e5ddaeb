import type { JSX } from 'preact';
import { Phrase } from '../../../ui/Phrase.tsx';
import type { Pair, Tongue } from './tongue.ts';

interface Props {
  readonly as: 'h2' | 'h3' | 'h4' | 'p' | 'li';
  readonly tongues: readonly Tongue[];
  readonly text: Pair;
  readonly label?: Pair | undefined;
  /** What the line is about, for its looks. */
  readonly line?: string;
}

/** One line in each language of the sheet: beside each other where there is room, else below. */
export function Both({ as: Tag, tongues, text, label, line }: Props): JSX.Element {
  return (
    <Tag class="both" data-line={line}>
      {tongues.map(({ language }, at) => (
        <span key={language.code} lang={language.code} dir={language.dir}>
          {label && (
            <>
              <b>
                <Phrase text={label[at] ?? ''} />
              </b>{' '}
            </>
          )}
          <Phrase text={text[at] ?? ''} />
        </span>
      ))}
    </Tag>
  );
}
