import type { Box, Line } from './box.ts';
import type { Shape } from './drawing.ts';
import type { Layout } from './layout.ts';
import type { Port } from './signs.ts';

export const LINE = 15;

export const PADDING = 9;

/* About as wide as a letter is at this size; a box may be a little too wide, never too narrow. */
const LETTER = 6.6;

const longest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map(({ length }) => length));

export function boxOf({ id, title, lines, ports }: Shape): Box {
  const signs = longest(ports.map(({ sign }) => sign));
  const letters = longest([title, ...lines]) + (signs > 0 ? signs + 2 : 0);
  const text = PADDING * 2 + LINE * (1 + lines.length);
  return {
    id,
    width: Math.ceil(PADDING * 2 + LETTER * letters),
    height: Math.max(text, PADDING + LINE * ports.length),
  };
}

export const leavesAt = (box: Box, ports: number, index: number): number =>
  (box.height * (index + 0.5)) / Math.max(ports, 1);

export const linesOf = (shapes: readonly Shape[], boxes: readonly Box[]): readonly Line[] =>
  shapes.flatMap(({ id, ports }, at) =>
    ports.map(({ to }, index) => ({
      from: id,
      to,
      leaves: leavesAt(boxes[at] as Box, ports.length, index),
    })),
  );

/** Lines that leave a box higher up go to a box that lies higher up. */
export function untangled(shapes: readonly Shape[], { places }: Layout): readonly Shape[] {
  const level = ({ to }: Port): number => places.get(to)?.y ?? 0;
  return shapes.map((shape) => ({
    ...shape,
    ports: shape.ports.toSorted((one, other) => level(one) - level(other)),
  }));
}
