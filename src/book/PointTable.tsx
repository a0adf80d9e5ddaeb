import type { JSX } from 'preact';
import type { OpenPoint } from '../law/openPoints.ts';
import { FlowLinks } from './links.tsx';
import { say } from './say.ts';

interface Props {
  readonly points: readonly OpenPoint[];
  /** The flows that a point touches; only where the page is about all flows. */
  readonly usedBy?: (point: OpenPoint) => readonly string[];
}

const columns = ['point', 'question', 'answer'] as const;

/** Open points with what the app says as long as they are open. */
export const PointTable = ({ points, usedBy }: Props): JSX.Element => (
  <table>
    <caption>{say('pages.points')}</caption>
    <thead>
      <tr>
        {[...columns, ...(usedBy ? (['usedBy'] as const) : [])].map((name) => (
          <th key={name} scope="col">
            {say(`pages.${name}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {points.map((point) => (
        <tr key={point.number} id={usedBy && `punt-${point.number}`}>
          <th scope="row">
            {usedBy ? (
              point.number
            ) : (
              <a href={`../open-punten/#punt-${point.number}`}>{point.number}</a>
            )}
          </th>
          <td>{point.question}</td>
          <td>{point.meanwhile}</td>
          {usedBy && (
            <td>{point.flows ? <FlowLinks ids={usedBy(point)} /> : say('pages.everywhere')}</td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
