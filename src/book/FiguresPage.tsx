import type { JSX } from 'preact';
import { type ParameterId, parameters } from '../law/parameters.ts';
import { type RegimeId, regimes } from '../law/regimes.ts';
import type { Profile } from '../municipality/profile.ts';
import { FigureTable } from './FigureTable.tsx';
import { LocalTables } from './LocalTables.tsx';
import { RegimeTable } from './RegimeTable.tsx';
import { say } from './say.ts';
import { type InBooks, usersIn } from './users.ts';

/** Every figure and period of the law, and what gemeenten filled in. */
export function FiguresPage(props: InBooks & { profiles: readonly Profile[] }): JSX.Element {
  const users = usersIn(props);
  return (
    <>
      <h1>{say('pages.figures')}</h1>
      <p class="lead">{say('pages.figuresLead')}</p>
      <FigureTable
        ids={Object.keys(parameters) as ParameterId[]}
        usedBy={(id) => users(({ figures }) => figures.includes(id))}
      />
      <h2>{say('pages.regimesTitle')}</h2>
      <RegimeTable
        ids={Object.keys(regimes) as RegimeId[]}
        usedBy={(id) => users((uses) => uses.regimes.includes(id))}
      />
      <h2>{say('pages.localTitle')}</h2>
      <p>{say('pages.localLead')}</p>
      <LocalTables profiles={props.profiles} />
    </>
  );
}
