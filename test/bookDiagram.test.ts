import { describe, expect, it } from 'vitest';
import type { Box, Line } from '../src/book/box.ts';
import { layOut } from '../src/book/layout.ts';
import { wrapped } from '../src/book/wrapped.ts';

const box = (id: string): Box => ({ id, width: 100, height: 40 });
const line = (from: string, to: string): Line => ({ from, to, leaves: 20 });

describe('laying out boxes', () => {
  const boxes = ['start', 'one', 'two', 'end', 'far'].map(box);
  const lines = [
    line('start', 'one'),
    line('start', 'two'),
    line('one', 'end'),
    line('two', 'end'),
    line('start', 'far'),
    line('end', 'far'),
  ];
  const { places, ways, width, height } = layOut(boxes, lines);

  it('puts every box past all boxes that lead to it, within the drawing', () => {
    for (const { from, to } of lines) {
      expect(places.get(from)?.x ?? 0).toBeLessThan(places.get(to)?.x ?? 0);
    }
    for (const place of places.values()) {
      expect(place.x + place.width).toBeLessThanOrEqual(width);
      expect(place.y + 40).toBeLessThanOrEqual(height);
      expect(place.y).toBeGreaterThanOrEqual(0);
    }
  });

  it('lets no two boxes overlap', () => {
    const all = [...places.values()];
    const overlapping = all.filter((one) =>
      all.some((other) => one !== other && one.x === other.x && Math.abs(one.y - other.y) < 40),
    );
    expect(overlapping).toEqual([]);
  });

  it('leads each line from the side of one box to the side of the other', () => {
    for (const [index, { from, to }] of lines.entries()) {
      const [start, end] = [ways[index]?.at(0), ways[index]?.at(-1)];
      const [first, last] = [places.get(from), places.get(to)];
      expect(start).toEqual({ x: (first?.x ?? 0) + 100, y: (first?.y ?? 0) + 20 });
      expect(end).toEqual({ x: last?.x, y: (last?.y ?? 0) + 20 });
    }
  });
});

it('breaks a text into lines that fit, and says so where it stops', () => {
  expect(wrapped('Geef dit geld door.')).toEqual(['Geef dit geld door.']);
  const lines = wrapped('een '.repeat(40).trim(), 2);
  expect(lines).toHaveLength(2);
  expect(lines.at(-1)).toMatch(/…$/);
});
