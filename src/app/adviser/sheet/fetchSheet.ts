import type { Day } from '../../../base/day.ts';
import { walk } from '../../../engine/walk.ts';
import type { Language } from '../../../i18n/language.ts';
import { localRulesOn } from '../../../municipality/localRules.ts';
import { flowBy } from '../../catalogue.ts';
import type { IntakeItem } from '../item.ts';
import { type Profiles, profilesFor } from './profiles.ts';
import { type Row, rowOf } from './row.ts';
import { type Tongue, tonguesFor } from './tongue.ts';

export interface SheetGot {
  readonly tongues: readonly Tongue[];
  readonly rows: readonly Row[];
}

export interface SheetInput {
  readonly items: readonly IntakeItem[];
  readonly root: string;
  /** The client's language. */
  readonly language: Language;
  readonly today: Day;
}

async function rowFor(item: IntakeItem, input: SheetInput, profiles: Profiles): Promise<Row> {
  const { root, today } = input;
  const flow = await flowBy(root, item.flow);
  const profile = profiles.get(item.municipality ?? '');
  const localOn = profile && ((day: Day) => localRulesOn(profile, day, today));
  const position = walk(flow, { today, ...(localOn && { localOn }) }, item.answers);
  return rowOf(item, flow, position, profile);
}

/** What stands on the sheet, worked out anew from the answers; rejects when a part cannot be had. */
export async function fetchSheet(input: SheetInput): Promise<SheetGot> {
  const { items, root, language } = input;
  const flows = [...new Set(items.map(({ flow }) => flow))];
  const profiles = await profilesFor(root, items);
  const [tongues, rows] = await Promise.all([
    tonguesFor(root, language, flows),
    Promise.all(items.map((item) => rowFor(item, input, profiles))),
  ]);
  return { tongues, rows };
}
