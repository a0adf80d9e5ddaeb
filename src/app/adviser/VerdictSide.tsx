import type { JSX } from 'preact';
import type { Desk } from './desk.ts';
import { LawPart } from './LawPart.tsx';
import type { BothWords } from './Questions.tsx';
import type { Standing } from './standing.ts';
import type { Law } from './useLaw.ts';
import { Verdict } from './Verdict.tsx';
import { isReached } from './verdictBlocks.ts';

interface Props extends BothWords {
  readonly desk: Desk;
  readonly law: Law;
  readonly standing: Standing;
  readonly title: string;
  /** Whether the law stands open under it. */
  readonly showsLaw: boolean;
}

/** The verdict as it stands with the answers so far, and where that stands in the law. */
export function VerdictSide({
  desk,
  law,
  standing,
  title,
  showsLaw,
  words,
  own,
}: Props): JSX.Element {
  const { say } = desk;
  return (
    <section class="verdict-side">
      <h3>{title}</h3>
      <p role="status" class={standing.found ? 'unseen' : ''}>
        {standing.found ? words.t(`duty.${standing.found.duty}`) : say('walk.unfinished')}
      </p>
      {isReached(standing) && (
        <>
          <Verdict reached={standing} profile={law.profile} words={words} own={own} />
          <LawPart desk={desk} reached={standing} profile={law.profile} isOpen={showsLaw} />
        </>
      )}
    </section>
  );
}
