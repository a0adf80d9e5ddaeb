import type { Language } from '../../i18n/language.ts';
import { type Organisation, readOrganisation } from '../../organisation/organisation.ts';
import type { KioskTimes } from '../../session/kiosk.ts';

/** How this screen is set up. */
export interface KioskSettings extends KioskTimes {
  /** The languages to offer, in this order. */
  readonly languages: readonly Language[];
}

const DEFAULTS: KioskTimes = { idleSeconds: 90, countdownSeconds: 30 };

/* The address may say the same as the file, and what is wrong in it is left out in the same way. */
function fromAddress(query: URLSearchParams): Organisation['kiosk'] {
  const seconds = (name: string) => (query.has(name) ? Number(query.get(name)) : undefined);
  const kiosk = {
    idleSeconds: seconds('idle'),
    countdownSeconds: seconds('countdown'),
    languages: query.get('languages')?.split(','),
  };
  return readOrganisation({ kiosk }).organisation.kiosk;
}

/** The settings of the organisation, with those of the address before them. */
export function kioskSettings(
  { kiosk, languages: first = [] }: Organisation,
  query: URLSearchParams,
  all: readonly Language[],
): KioskSettings {
  const own = { ...kiosk, ...fromAddress(query) };
  const named = (codes: readonly string[]) =>
    codes.flatMap((code) => all.filter((language) => language.code === code));
  const chosen = named(own.languages ?? []);
  return {
    idleSeconds: own.idleSeconds ?? DEFAULTS.idleSeconds,
    countdownSeconds: own.countdownSeconds ?? DEFAULTS.countdownSeconds,
    languages: chosen.length > 0 ? chosen : [...new Set([...named(first), ...all])],
  };
}
