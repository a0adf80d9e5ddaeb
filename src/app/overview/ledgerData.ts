import { yearOf } from '../../base/day.ts';
import { daysInYear, yearsOf } from '../../keep/ledgerAbroad.ts';
import { dayOf, entriesOf, type Keeper } from '../../keep/ledgers.ts';
import { planIn } from '../../keep/plan.ts';
import { allOf, type Item } from '../../keep/readKept.ts';
import type { LedgerId } from '../../keep/records.ts';
import type { LedgerSay } from '../../screens/LedgerPage.tsx';
import type { OverviewSay } from '../../screens/OverviewHome.tsx';
import { screenIn } from '../catalogue.ts';
import type { PartProps } from './part.ts';

/** Everything that the ledgers are shown with. */
export interface LedgerGot {
  readonly say: LedgerSay;
  /** The words for photos, erasing and a device that refuses. */
  readonly overview: OverviewSay;
  readonly items: readonly Item<'entry'>[];
  readonly keeper: Keeper;
}

/* Told in a flow, or else for looking ahead. */
async function benefitOf({ store }: PartProps): Promise<Keeper['benefit']> {
  const { openStore } = await import('../openStore.ts');
  const answers = await openStore();
  const { benefit } = await answers.settings().catch(() => ({ benefit: undefined }));
  return benefit ?? (await planIn(store)).benefit;
}

export async function fetchLedgers(props: PartProps): Promise<LedgerGot> {
  const { root, language } = props.place;
  const [say, overview, items, benefit] = await Promise.all([
    screenIn(root, language, 'ledger'),
    screenIn(root, language, 'overview'),
    allOf(props.store, 'entry'),
    benefitOf(props),
  ]);
  return { say, overview, items, keeper: { today: props.today, benefit } };
}

const isIn = ({ value }: Item<'entry'>, year: number): boolean =>
  value.ledger === 'abroad' ? daysInYear(value, year) > 0 : yearOf(dayOf(value)) === year;

/** What a ledger has in a year, or in all of them, the latest first. */
export function entriesIn(
  { items }: LedgerGot,
  ledger: LedgerId,
  year?: number,
): readonly Item<'entry'>[] {
  const own: readonly Item<'entry'>[] = entriesOf(items, ledger);
  return year === undefined ? own : own.filter((item) => isIn(item, year));
}

/** The years that a ledger has something in, and this year, the latest first. */
export function yearsIn({ items, keeper }: LedgerGot, ledger: LedgerId): readonly number[] {
  const years = entriesOf(items, ledger).flatMap(({ value }) =>
    value.ledger === 'abroad' ? yearsOf(value) : [yearOf(value.on)],
  );
  return [...new Set([yearOf(keeper.today), ...years])].sort((a, b) => b - a);
}
