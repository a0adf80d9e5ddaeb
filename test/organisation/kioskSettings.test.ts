import { describe, expect, it } from 'vitest';
import { kioskSettings } from '../../src/app/kiosk/settings.ts';
import { languages } from '../../src/i18n/disk.ts';

const all = languages.filter(({ code }) => ['nl', 'en', 'ar'].includes(code));
const settings = (own: Parameters<typeof kioskSettings>[0], query = '') => {
  const { languages: offered, ...times } = kioskSettings(own, new URLSearchParams(query), all);
  return { ...times, languages: offered.map(({ code }) => code) };
};
const everyone = all.map(({ code }) => code);

describe('the settings of a kiosk', () => {
  it('are the same everywhere when nobody says otherwise', () => {
    expect(settings({})).toEqual({ idleSeconds: 90, countdownSeconds: 30, languages: everyone });
  });

  it('are those of the organisation, and before them those of the address', () => {
    const own = { kiosk: { idleSeconds: 60, countdownSeconds: 20, languages: ['ar', 'nl'] } };
    expect(settings(own)).toEqual({
      idleSeconds: 60,
      countdownSeconds: 20,
      languages: ['ar', 'nl'],
    });
    expect(settings(own, 'idle=120&languages=en')).toEqual({
      idleSeconds: 120,
      countdownSeconds: 20,
      languages: ['en'],
    });
  });

  it('leave out what is wrong in the address', () => {
    const wrong = 'idle=kort&countdown=1&languages=nl,%3Cb%3E,xx';
    expect(settings({ kiosk: { idleSeconds: 60 } }, wrong)).toEqual({
      idleSeconds: 60,
      countdownSeconds: 30,
      languages: ['nl'],
    });
  });

  it('put the languages of the organisation first, and keep the others', () => {
    expect(settings({ languages: ['ar'] }).languages).toEqual([
      'ar',
      ...everyone.filter((code) => code !== 'ar'),
    ]);
  });
});
