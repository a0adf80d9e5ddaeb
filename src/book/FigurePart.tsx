import type { JSX } from 'preact';
import type { Profile } from '../municipality/profile.ts';
import { Derived } from './DerivedTable.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { FlowBook } from './flowBook.ts';
import { LocalTable } from './LocalTable.tsx';
import { RegimeTable } from './RegimeTable.tsx';
import { say } from './say.ts';

interface Props {
  readonly book: FlowBook;
  readonly profiles: readonly Profile[];
}

/** The figures, periods and local rules that a flow turns on, and what it reckons out. */
export function FigurePart({ book, profiles }: Props): JSX.Element {
  const { figures, regimes, local } = book.uses;
  const hasNone = figures.length + regimes.length + local.length === 0;
  return (
    <>
      {hasNone && <p>{say('law.noFigures')}</p>}
      <Derived book={book} />
      {figures.length > 0 && <FigureTable ids={figures} />}
      {regimes.length > 0 && <RegimeTable ids={regimes} />}
      {local.length > 0 && <LocalTable profiles={profiles} fields={local} />}
    </>
  );
}
