import type { JSX } from 'preact';
import type { Day } from '../../base/day.ts';
import type { Words } from '../../i18n/words.ts';
import type { LockControl } from '../../keep/lockControl.ts';
import type { Place } from '../../screens/place.ts';
import type { KeptStore } from '../../storage/keptStore.ts';

/** What every part of "Mijn overzicht" gets: the open store, the words, and the day. */
export interface PartProps {
  readonly place: Place;
  /** The words of the app itself (`interface.json`); a part fetches its own screen's texts. */
  readonly words: Words;
  readonly store: KeptStore;
  /** The lock on the store; none where the browser keeps nothing or knows no cryptography. */
  readonly lock: LockControl | undefined;
  readonly today: Day;
  readonly now: () => number;
  /** What stands behind the name of the part in the address: `#proof/new` gives `['new']`. */
  readonly rest: readonly string[];
  /** Goes to another part, such as `ledger/gifts`; an empty name is the overview itself. */
  readonly go: (to: string) => void;
}

/** A part is fetched when somebody goes there. */
export interface PartModule {
  readonly Part: (props: PartProps) => JSX.Element;
}
