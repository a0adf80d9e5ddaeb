import type { KioskTimes } from '../../session/kiosk.ts';

/** How this screen is set up. */
export interface KioskSettings extends KioskTimes {
  /** The languages to offer, in this order; without them all of them. */
  readonly languages?: readonly string[];
}

const DEFAULTS: KioskSettings = { idleSeconds: 90, countdownSeconds: 30 };
const LONGEST = 1800;

const seconds = (given: unknown, otherwise: number, least: number): number => {
  const number = Number(given);
  return given !== null && Number.isInteger(number) && number >= least && number <= LONGEST
    ? number
    : otherwise;
};

const codes = (given: unknown): readonly string[] =>
  (Array.isArray(given) ? given : String(given ?? '').split(',')).filter((code) =>
    /^[a-z]{2,3}$/.test(String(code)),
  );

/** The settings of `organisation.json`, with those of the address before them; a wrong one is left out. */
export function kioskSettings(own: Record<string, unknown>, query: URLSearchParams): KioskSettings {
  const given = (name: string, ownName: string) => query.get(name) ?? own[ownName] ?? null;
  const languages = codes(query.get('languages') ?? own.languages);
  return {
    idleSeconds: seconds(given('idle', 'idleSeconds'), DEFAULTS.idleSeconds, 20),
    countdownSeconds: seconds(
      given('countdown', 'countdownSeconds'),
      DEFAULTS.countdownSeconds,
      10,
    ),
    ...(languages.length > 0 && { languages }),
  };
}
