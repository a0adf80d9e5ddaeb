import type { Source } from './source.ts';
import { belongings } from './sources/belongings.ts';
import { benefits } from './sources/benefits.ts';
import { business } from './sources/business.ts';
import { care } from './sources/care.ts';
import { children } from './sources/children.ts';
import { debts } from './sources/debts.ts';
import { duties } from './sources/duties.ts';
import { family } from './sources/family.ts';
import { home } from './sources/home.ts';
import { hours } from './sources/hours.ts';
import { household } from './sources/household.ts';
import { letters } from './sources/letters.ts';
import { luck } from './sources/luck.ts';
import { money } from './sources/money.ts';
import { possessions } from './sources/possessions.ts';
import { procedure } from './sources/procedure.ts';
import { savings } from './sources/savings.ts';
import { statutes } from './sources/statutes.ts';
import { stay } from './sources/stay.ts';
import { work } from './sources/work.ts';

const all = {
  ...statutes,
  ...money,
  ...possessions,
  ...savings,
  ...luck,
  ...debts,
  ...household,
  ...children,
  ...home,
  ...care,
  ...work,
  ...hours,
  ...benefits,
  ...procedure,
  ...belongings,
  ...business,
  ...family,
  ...stay,
  ...letters,
  ...duties,
};

export type SourceId = keyof typeof all;

/** Every source by its id. Citations are Dutch: they are shown as the law and the courts write them. */
export const sources: Readonly<Record<SourceId, Source>> = all;
