import type { Day } from '../base/day.ts';
import { care } from './parameters/care.ts';
import { household } from './parameters/household.ts';
import { money } from './parameters/money.ts';
import { procedure } from './parameters/procedure.ts';
import { work } from './parameters/work.ts';
import { at, type Timeline } from './timeline.ts';

const all = { ...money, ...household, ...care, ...work, ...procedure };

export type ParameterId = keyof typeof all;

/** Every figure of the law by its id. */
export const parameters: Readonly<Record<ParameterId, Timeline>> = all;

/** The figure on the day of the life event, in the unit of its timeline; `null` when it is not known. */
export const valueOn = (id: ParameterId, day: Day): number | null => at(parameters[id], day);
