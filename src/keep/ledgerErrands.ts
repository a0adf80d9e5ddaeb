import { centsOf, type EntryItem, entriesOf } from './ledgers.ts';
import type { Item } from './readKept.ts';

/** What was paid for one person, and what came back. */
export interface Errands {
  readonly whom: string;
  readonly paid: number;
  readonly back: number;
  /** Entries of money paid that have no receipt. */
  readonly withoutReceipt: number;
  /** Money came before it was spent: that is holding money for someone. */
  readonly cameFirst: boolean;
}

const nameOf = ({ value }: EntryItem<'errands'>): string => value.forWhom?.trim() ?? '';
const keyOf = (item: EntryItem<'errands'>): string => nameOf(item).toLocaleLowerCase();

/* On one day the shopping comes first: the receipt and the refund are often of the same day. */
function moneyCameFirst(items: readonly EntryItem<'errands'>[]): boolean {
  const inOrder = [...items].sort((a, b) => {
    const order = a.value.on.localeCompare(b.value.on);
    return order || a.value.what.localeCompare(b.value.what);
  });
  let open = 0;
  return inOrder.some(({ value }) => {
    if (value.what === 'paid' && open < 0) return true;
    open += value.what === 'paid' ? value.cents : -value.cents;
    return false;
  });
}

function errandsFor(items: readonly EntryItem<'errands'>[]): Errands {
  const paid = items.filter(({ value }) => value.what === 'paid');
  return {
    whom: items.map(nameOf).find((name) => name !== '') ?? '',
    paid: centsOf(paid),
    back: centsOf(items.filter(({ value }) => value.what === 'paid-back')),
    withoutReceipt: paid.filter(({ value }) => !value.photos?.length).length,
    cameFirst: moneyCameFirst(items),
  };
}

/** The errands by the person they were for. */
export function errandsIn(items: readonly Item<'entry'>[]): readonly Errands[] {
  const all = entriesOf(items, 'errands');
  const keys = [...new Set(all.map(keyOf))];
  return keys.map((key) => errandsFor(all.filter((item) => keyOf(item) === key)));
}

/** The errands for the person of one entry. */
export const errandsWith = (items: readonly Item<'entry'>[], one: EntryItem<'errands'>): Errands =>
  errandsFor(entriesOf(items, 'errands').filter((item) => keyOf(item) === keyOf(one)));
