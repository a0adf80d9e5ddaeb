import type { Source } from './source.ts';
import { care } from './sources/care.ts';
import { household } from './sources/household.ts';
import { money } from './sources/money.ts';
import { possessions } from './sources/possessions.ts';
import { procedure } from './sources/procedure.ts';
import { statutes } from './sources/statutes.ts';
import { work } from './sources/work.ts';

const all = { ...statutes, ...money, ...possessions, ...household, ...care, ...work, ...procedure };

export type SourceId = keyof typeof all;

/** Every source by its id. Citations are Dutch: they are shown as the law and the courts write them. */
export const sources: Readonly<Record<SourceId, Source>> = all;
