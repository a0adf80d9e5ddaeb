import { formatCents } from '../i18n/format.ts';
import type { Unit } from '../law/timeline.ts';
import { say, sayCounted } from './say.ts';

const written = new Map<number, string>();

/* A formatter is slow to make, and the same amounts come back a thousand times. */
function euros(cents: number): string {
  const text = written.get(cents) ?? formatCents(cents);
  written.set(cents, text);
  return text;
}

/** A figure with its unit; `null` is not known. */
export function figure(value: number | null, unit: Unit): string {
  if (value === null) return say('unit.unknown');
  return unit === 'cents' ? euros(value) : sayCounted(`unit.${unit}`, value);
}
