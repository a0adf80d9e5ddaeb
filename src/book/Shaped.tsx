import type { JSX } from 'preact';
import type { Box, Place, Point } from './box.ts';
import { LINE, leavesAt, PADDING } from './boxes.ts';
import type { Shape } from './drawing.ts';

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** Level at every point, so a line leaves and meets a box straight. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points as [Point, ...Point[]];
  let at = first;
  const parts = rest.map((point) => {
    const bend = (at.x + point.x) / 2;
    const part = `C${rounded(bend)} ${rounded(at.y)} ${rounded(bend)} ${rounded(point.y)} ${rounded(point.x)} ${rounded(point.y)}`;
    at = point;
    return part;
  });
  return `M${rounded(first.x)} ${rounded(first.y)}${parts.join('')}`;
}

export function Shaped({
  shape,
  box,
  place,
}: {
  shape: Shape;
  box: Box;
  place: Place;
}): JSX.Element {
  const isRound = shape.duty === 'no-report' || shape.kind === 'start';
  return (
    <g class={`shape ${shape.kind} ${shape.duty ?? ''}`}>
      <rect
        x={rounded(place.x)}
        y={rounded(place.y)}
        width={place.width}
        height={rounded(box.height)}
        rx={isRound ? 16 : 3}
      />
      {[shape.title, ...shape.lines].map((line, index) => (
        <text
          key={`${index} ${line}`}
          class={index === 0 ? 'title' : undefined}
          x={rounded(place.x + PADDING)}
          y={rounded(place.y + PADDING + LINE * (index + 0.75))}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

export function Signs({
  shape,
  box,
  place,
}: {
  shape: Shape;
  box: Box;
  place: Place;
}): JSX.Element {
  return (
    <>
      {shape.ports.map(({ sign, to }, index) => (
        <text
          key={to}
          class="sign"
          text-anchor="end"
          x={rounded(place.x + place.width - 4)}
          y={rounded(place.y + leavesAt(box, shape.ports.length, index) + 4)}
        >
          {sign}
        </text>
      ))}
    </>
  );
}

export const Arrow = (): JSX.Element => (
  <defs>
    <marker
      id="pijl"
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth="7"
      markerHeight="7"
      orient="auto"
    >
      <path d="M0 0L8 4L0 8z" class="arrow" />
    </marker>
  </defs>
);
