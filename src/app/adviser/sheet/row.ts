import type { Day } from '../../../base/day.ts';
import type { Facts } from '../../../engine/facts.ts';
import type { Flow } from '../../../engine/flow.ts';
import { type Outcome, outcomeOf } from '../../../engine/outcome.ts';
import type { Position } from '../../../engine/walk.ts';
import type { Profile } from '../../../municipality/profile.ts';
import type { IntakeItem } from '../item.ts';
import { type Chance, chanceOf } from './possible.ts';

/** Where on the sheet something stands. */
export const parts = ['now', 'ask', 'ahead', 'rest'] as const;
export type Part = (typeof parts)[number];

/** One thing on the sheet: its verdict, or what it may come to while questions are open. */
export interface Row {
  readonly item: IntakeItem;
  readonly flow: Flow;
  readonly facts: Facts;
  readonly profile?: Profile | undefined;
  readonly found?: Outcome;
  readonly chance?: Chance;
  readonly part: Part;
}

/* A month is kept as its first day, so the month of now is not over yet. */
const monthOf = (day: Day): string => day.slice(0, 7);

function isAhead({ when }: IntakeItem, { day, today }: Facts): boolean {
  if (day === undefined) return when === 'ahead';
  return day > today || (when === 'ahead' && monthOf(day) === monthOf(today));
}

function partOf(ahead: boolean, found: Outcome | undefined, chance: Chance | undefined): Part {
  if (found?.duty === 'no-report') return 'rest';
  if (ahead) return 'ahead';
  return found?.duty === 'report' || chance === 'certain' ? 'now' : 'ask';
}

/** What the sheet says of something, from where its answers lead. */
export function rowOf(
  item: IntakeItem,
  flow: Flow,
  position: Position,
  profile: Profile | undefined,
): Row {
  const { at, facts } = position;
  const ahead = isAhead(item, facts);
  const base = { item, flow, facts, profile };
  if (at.kind !== 'outcome') {
    const chance = chanceOf(flow, position);
    return { ...base, chance, part: partOf(ahead, undefined, chance) };
  }
  const found = outcomeOf(flow, facts, at.id);
  return { ...base, found, part: partOf(ahead, found, undefined) };
}

/** The day by which something is to be done, for the order of a part; what has none comes last. */
const lastDayOf = ({ found, facts, part }: Row): string =>
  (part === 'ahead' ? facts.day : found?.deadline?.date) ?? '9999';

/** The rows of one part, what is due first before the others. */
export const rowsIn = (rows: readonly Row[], part: Part): readonly Row[] =>
  rows.filter((row) => row.part === part).sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1));
