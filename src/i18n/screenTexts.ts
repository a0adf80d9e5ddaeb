import type adviser from '../../locales/nl/_adviser.json';
import type ahead from '../../locales/nl/screen-ahead.json';
import type embed from '../../locales/nl/screen-embed.json';
import type feedback from '../../locales/nl/screen-feedback.json';
import type gemeente from '../../locales/nl/screen-gemeente.json';
import type handover from '../../locales/nl/screen-handover.json';
import type keeping from '../../locales/nl/screen-keeping.json';
import type kiosk from '../../locales/nl/screen-kiosk.json';
import type ledger from '../../locales/nl/screen-ledger.json';
import type month from '../../locales/nl/screen-month.json';
import type overview from '../../locales/nl/screen-overview.json';
import type pictures from '../../locales/nl/screen-pictures.json';
import type report from '../../locales/nl/screen-report.json';
import type sheet from '../../locales/nl/screen-sheet.json';
import type { Language, Texts } from './language.ts';
import { type Filling, type InterfaceKey, type Keys, wordsOf } from './words.ts';

/** The texts of the larger screens: each `screen-<name>.json` is fetched with its own screen. */
export interface ScreenTexts {
  /** In Dutch only, like the law that it shows. */
  readonly adviser: typeof adviser;
  readonly ahead: typeof ahead;
  readonly embed: typeof embed;
  readonly gemeente: typeof gemeente;
  readonly feedback: typeof feedback;
  readonly handover: typeof handover;
  readonly keeping: typeof keeping;
  readonly kiosk: typeof kiosk;
  readonly month: typeof month;
  readonly ledger: typeof ledger;
  readonly overview: typeof overview;
  readonly pictures: typeof pictures;
  readonly report: typeof report;
  readonly sheet: typeof sheet;
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
