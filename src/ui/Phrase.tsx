import type { JSX } from 'preact';

const MARKED = /\[\[(.*?)\]\]/;

/** A text in which marked Dutch words and figures keep their own language and direction. */
export function Phrase({ text }: { text: string }): JSX.Element {
  const pieces = text.split(MARKED);
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 === 1 ? (
          <bdi key={piece} dir="ltr" lang="nl">
            {piece}
          </bdi>
        ) : (
          piece
        ),
      )}
    </>
  );
}
