import type { JSX } from 'preact';
import { foreign } from '../i18n/format.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { Contents } from '../keep/contents.ts';
import { type KeptKind, keptKinds } from '../storage/keptStore.ts';
import { Phrase } from '../ui/Phrase.tsx';

interface Props {
  readonly text: ScreenReader<'keeping'>;
  readonly contents: Contents;
  /** What to say when there is nothing. */
  readonly nothing: string;
}

const MEGABYTE = 1_000_000;
const megabytes = (bytes: number): string =>
  foreign(
    `${Math.max(0.1, bytes / MEGABYTE)
      .toFixed(1)
      .replace('.', ',')} MB`,
  );

/** What is kept, in numbers. */
export function ContentsList({ text, contents, nothing }: Props): JSX.Element {
  const { counts, bytes } = contents;
  const present = keptKinds.filter((kind) => counts[kind] > 0);
  if (present.length === 0) return <p>{nothing}</p>;
  const line = (kind: KeptKind) =>
    text(`count.${kind}`, { values: { count: String(counts[kind]) } });
  return (
    <>
      <ul>
        {present.map((kind) => (
          <li key={kind}>{line(kind)}</li>
        ))}
      </ul>
      <p>
        <Phrase text={text('count.size', { values: { size: megabytes(bytes) } })} />
      </p>
    </>
  );
}
