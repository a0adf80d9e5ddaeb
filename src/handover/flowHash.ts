import type { Flow } from '../engine/flow.ts';
import { checksum } from './checksum.ts';

/* Keys in one order, so that only what a flow says counts; the order of its rows and options is kept. */
const sorted = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Four signs for what a flow asks and decides; another definition has, nearly always, other signs. */
export const flowHash = (flow: Flow): string =>
  (checksum(JSON.stringify(flow, sorted)) >>> 12).toString(32).padStart(4, '0');
