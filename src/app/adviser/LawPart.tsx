import type { JSX } from 'preact';
import { CHECKED_FROM } from '../../law/source.ts';
import type { Profile } from '../../municipality/profile.ts';
import type { Desk } from './desk.ts';
import { LocalPart } from './LocalPart.tsx';
import { lawFacts } from './lawFacts.ts';
import { dated, deadlineFact, figureFact, regimeFact } from './lawWords.ts';
import { SourceList } from './SourceList.tsx';
import type { Reached } from './verdictBlocks.ts';

interface Props {
  readonly desk: Desk;
  readonly reached: Reached;
  readonly profile: Profile | undefined;
  readonly isOpen: boolean;
}

const List = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <dt>{title}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </>
  );

/** Where a verdict stands in the law, in Dutch only: for the adviser, and for a lawyer who checks it. */
export function LawPart({ desk, reached, profile, isOpen }: Props): JSX.Element {
  const { say, nameOf, place } = desk;
  const { flow, found } = reached;
  const law = lawFacts(reached);
  const values = {
    day: dated(law.day),
    from: dated(CHECKED_FROM),
    until: dated(law.checkedUntil),
  };
  return (
    <details class="law" data-law={found.id} open={isOpen}>
      <summary>
        <h4>{say('law.title')}</h4>
      </summary>
      <dl>
        <List
          title={say('law.period')}
          lines={[
            say(law.pastChecked ? 'law.pastChecked' : 'law.checked', { values }),
            ...law.regimes.map((regime) => regimeFact(desk, regime)),
          ]}
        />
        <List
          title={say('law.figures')}
          lines={law.figures.map((each) => figureFact(desk, each))}
        />
        {found.effect && (
          <List title={say('law.effect')} lines={[nameOf('effect', found.effect)]} />
        )}
        <List title={say('law.deadline')} lines={deadlineFact(desk, found)} />
        <List
          title={say('law.points')}
          lines={law.points.map(
            ({ number, question, meanwhile }) =>
              `${number}. ${question} ${say('law.meanwhile')} ${meanwhile}`,
          )}
        />
      </dl>
      {profile && <LocalPart desk={desk} profile={profile} day={law.day} />}
      <SourceList ids={law.sources} say={say} />
      <p>
        <a
          href={`${place.root}boek/${flow.id}/#${found.id}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          {say('law.book')}
        </a>
      </p>
    </details>
  );
}
