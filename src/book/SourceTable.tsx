import type { JSX } from 'preact';
import { type SourceId, sources } from '../law/sources.ts';
import { dated } from './dates.ts';
import { FlowLinks, PointLink } from './links.tsx';
import { say } from './say.ts';

/** A table of sources with their addresses and days; `usedBy` adds the flows that cite each. */
export function SourceTable({
  ids,
  usedBy,
}: {
  ids: readonly SourceId[];
  usedBy?: (id: SourceId) => readonly string[];
}): JSX.Element {
  return (
    <table>
      <caption>{say('law.sourcesCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('law.citation')}</th>
          <th scope="col">{say('law.checkedOn')}</th>
          <th scope="col">{say('law.checkedUntil')}</th>
          <th scope="col">{say('law.point')}</th>
          {usedBy && <th scope="col">{say('law.usedBy')}</th>}
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => {
          const { title, url, checkedOn, checkedUntil, openPoint } = sources[id];
          return (
            <tr key={id} id={`bron-${id}`}>
              <th scope="row">
                {title}
                <br />
                <a class="address" href={url} rel="noreferrer external">
                  {url}
                </a>
              </th>
              <td>{dated(checkedOn)}</td>
              <td>{dated(checkedUntil)}</td>
              <td>{openPoint ? <PointLink number={openPoint} /> : '–'}</td>
              {usedBy && (
                <td>
                  <FlowLinks ids={usedBy(id)} />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
