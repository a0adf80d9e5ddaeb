import type { JSX } from 'preact';
import { type SourceId, sources } from '../law/sources.ts';
import { SourceTable } from './SourceTable.tsx';
import { say } from './say.ts';
import { type InBooks, usersIn } from './users.ts';

/** Every source, with the flows that cite it. */
export function SourcesPage(props: InBooks): JSX.Element {
  const users = usersIn(props);
  const ids = Object.keys(sources) as SourceId[];
  const byTitle = ids.sort((one, other) =>
    sources[one].title.localeCompare(sources[other].title, 'nl', { numeric: true }),
  );
  return (
    <>
      <h1>{say('pages.sources')}</h1>
      <p class="lead">{say('pages.sourcesLead')}</p>
      <SourceTable ids={byTitle} usedBy={(id) => users((uses) => uses.sources.includes(id))} />
    </>
  );
}
