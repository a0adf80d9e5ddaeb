import type ahead from '../../locales/nl/screen-ahead.json';
import type handover from '../../locales/nl/screen-handover.json';
import type keeping from '../../locales/nl/screen-keeping.json';
import type kiosk from '../../locales/nl/screen-kiosk.json';
import type ledger from '../../locales/nl/screen-ledger.json';
import type month from '../../locales/nl/screen-month.json';
import type overview from '../../locales/nl/screen-overview.json';
import type pictures from '../../locales/nl/screen-pictures.json';
import type report from '../../locales/nl/screen-report.json';
import type { Language, Texts } from './language.ts';
import { type Filling, type InterfaceKey, type Keys, wordsOf } from './words.ts';

/** The texts of the larger screens: each `screen-<name>.json` is fetched with its own screen. */
export interface ScreenTexts {
  readonly ahead: typeof ahead;
  readonly handover: typeof handover;
  readonly keeping: typeof keeping;
  readonly kiosk: typeof kiosk;
  readonly month: typeof month;
  readonly ledger: typeof ledger;
  readonly overview: typeof overview;
  readonly pictures: typeof pictures;
  readonly report: typeof report;
}
export type ScreenName = keyof ScreenTexts;

/** Reads a text of one screen. */
export type ScreenReader<N extends ScreenName> = (
  key: Keys<ScreenTexts[N]>,
  filling?: Filling,
) => string;

/** A reader over the content of `screen-<name>.json` in one language. */
export function screenReader<N extends ScreenName>(
  language: Language,
  texts: Texts,
): ScreenReader<N> {
  const words = wordsOf(language, texts);
  return (key, filling) => words.t(key as InterfaceKey, filling);
}
