import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { axeFaults, newPerson, TODAY, walkTo } from './person.ts';

const origin = inject('origin');
/* TODAY stands for the tap on "today", whatever the clock says. */
const gift = {
  day: TODAY,
  benefit: 'bijstand',
  kind: 'gift',
  amount: 50,
  before: 200,
  asked: 'no',
};
const NEW_YEAR = 'vrijdag 1 januari 2027';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What a gift verdict says under "why" and under "where does it say so" on a day. */
async function verdictOn(day: string, address: string) {
  const { context, page, complaints } = await newPerson(browser);
  try {
    await page.clock.setFixedTime(new Date(`${day}T11:00:00+02:00`));
    expect(await walkTo(page, `${origin}${address}`, gift)).toBe('noReport');
    const lines = await page.locator('article.outcome section.section p').allTextContents();
    const shown = lines.filter((line) => line.includes(NEW_YEAR));
    const law = page.locator('details.section', { has: page.locator('.sources') });
    await law.locator('summary').tap();
    const sources = await page.locator('.sources li').allTextContents();
    const faults = await axeFaults(page);
    expect(complaints).toEqual([]);
    return { shown, sources: sources.map((text) => text.replaceAll('\u00a0', ' ')), faults };
  } finally {
    await context.close();
  }
}

describe('a gift shortly before the new year', () => {
  it.each([
    ['nl', 'geld-gekregen/', /bedrag/],
    ['ar', 'ar/geld-gekregen/', /المبلغ/],
  ])('gets one calm line on what changes, in %s', async (_, address, word) => {
    const { shown, faults } = await verdictOn('2026-12-20', address);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(word);
    expect(shown[0]?.replaceAll('\u00a0', ' ')).toContain('€ 1.200');
    expect(shown[0]).not.toMatch(/\[\[|\]\]|\{\{/);
    expect(faults).toEqual([]);
  });
});

describe('a gift in June', () => {
  it('gets no such line, and the amount of that day stands with its source', async () => {
    const { shown, sources, faults } = await verdictOn('2026-06-01', 'geld-gekregen/');
    expect(shown).toEqual([]);
    expect(sources.join('\n')).toContain('Bedrag op maandag 1 juni 2026: € 1.200.');
    expect(sources.every((text) => text.includes('Nagekeken op'))).toBe(true);
    expect(faults).toEqual([]);
  });
});
