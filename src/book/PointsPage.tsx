import type { JSX } from 'preact';
import { openPoints } from '../law/openPoints.ts';
import { PointTable } from './PointTable.tsx';
import { say } from './say.ts';
import { type InBooks, usersIn } from './users.ts';

/** Every open point, with the flows it touches. */
export function PointsPage(props: InBooks): JSX.Element {
  const users = usersIn(props);
  return (
    <>
      <h1>{say('pages.points')}</h1>
      <p class="lead">{say('pages.pointsLead')}</p>
      <PointTable
        points={openPoints}
        usedBy={(point) => users(({ points }) => points.includes(point))}
      />
    </>
  );
}
