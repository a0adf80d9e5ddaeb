import type { Language } from '../../i18n/language.ts';
import type { ScreenReader } from '../../i18n/screenTexts.ts';
import type { PinResult } from '../../keep/lockControl.ts';

const MINUTE_MS = 60_000;

/** The clock of the device, rounded up to a minute: what somebody who waits can see for themselves. */
const clockAt = (ms: number, { intl }: Language): string =>
  new Intl.DateTimeFormat(intl, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    Math.ceil(ms / MINUTE_MS) * MINUTE_MS,
  );

/** What to say after a PIN; nothing after the right one. */
export function pinMessage(
  text: ScreenReader<'keeping'>,
  language: Language,
  result: PinResult,
): string {
  if (result.kind === 'right') return '';
  if (result.kind === 'wrong') return text('pin.wrong');
  return text('pin.wait', { values: { time: clockAt(result.until, language) } });
}
