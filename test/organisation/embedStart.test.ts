import { describe, expect, it } from 'vitest';
import { embedStart } from '../../src/app/embed/start.ts';
import { languages } from '../../src/i18n/disk.ts';

const start = (query: string) => {
  const { language, page } = embedStart(new URLSearchParams(query), languages);
  return [language?.code, page];
};

describe('where the app starts inside another page', () => {
  it.each([
    ['', 'nl', ''],
    ['flow=geld-gekregen&lang=ar', 'ar', 'geld-gekregen/'],
    ['lang=xx', 'nl', ''],
    ['flow=../kiosk', 'nl', ''],
    ['flow=https://elders.example', 'nl', ''],
  ])('is by "%s" in %s at "%s"', (query, language, page) => {
    expect(start(query)).toEqual([language, page]);
  });
});
