import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { serve } from '../../config/serve.mjs';
import {
  asPerson,
  axeFaults,
  type Person,
  type PersonOptions,
  untilKept,
  walkTo,
} from './person.ts';

const origin = inject('origin');
const dist = inject('dist');
const loan = { day: '2026-11-16', benefit: 'bijstand', kind: 'person', need: 'waiting' };
const gift = {
  day: '2026-11-16',
  benefit: 'bijstand',
  kind: 'gift',
  amount: 1250.5,
  before: 0,
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const permissions = ['clipboard-read', 'clipboard-write'];
const withPerson = (use: (person: Person) => Promise<void>, options: PersonOptions = {}) =>
  asPerson(browser, use, { permissions, ...options });

const action = (page: Page, name: string) => page.locator(`[data-do="${name}"]`);
const message = (page: Page) => page.locator('.report-pack textarea');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe.each(['nl', 'ar'])('the report pack in %s', (lang) => {
  const prefix = lang === 'nl' ? '' : `${lang}/`;

  it('brings Fatima from the verdict to a copied message in two taps', () =>
    withPerson(async ({ page }) => {
      await walkTo(page, `${origin}${prefix}geld-geleend/`, loan);
      await action(page, 'message').tap();
      await page.locator('[data-copy]').tap();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('[role=status]')].some((line) => line.textContent),
      );
      const text = await clipboard(page);
      expect(text).toContain('Ik geef een verandering door: ik heb geld geleend.');
      expect(text).toContain('Dat was in november 2026.');
      expect(text).toContain('Mijn vraag:');
      expect(text).not.toMatch(/\{\{|\[\[|undefined|BSN/);
      expect(await axeFaults(page)).toEqual([]);
    }));

  it('puts the last day and a nudge into the calendar, in neutral words', () =>
    withPerson(async ({ page }) => {
      await walkTo(page, `${origin}${prefix}geld-geleend/`, loan);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        action(page, 'calendar').tap(),
      ]);
      expect(download.suggestedFilename()).toBe('agenda.ics');
      const file = readFileSync(await download.path(), 'utf8');
      const events = new ICAL.Component(ICAL.parse(file))
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event));
      expect(events.map(({ startDate }) => startDate.toString())).toEqual([
        '2026-11-23',
        '2026-12-03',
      ]);
      expect(file).not.toMatch(/bijstand|uitkering|gemeente|SVB/i);
    }));

  it('works without the server', async () => {
    const server = await serve({ dir: dist });
    await withPerson(
      async ({ page }) => {
        await page.goto(`${server.url}${prefix}`);
        await untilKept(page, lang);
        await server.close();
        await walkTo(page, `${server.url}${prefix}geld-geleend/`, loan);
        await action(page, 'message').tap();
        expect(await message(page).inputValue()).toContain('geld geleend');
      },
      { keepsApp: true },
    );
  });
});

describe('the message', () => {
  it('tells the amounts as the person gave them', () =>
    withPerson(async ({ page }) => {
      await walkTo(page, `${origin}geld-gekregen/`, gift);
      await action(page, 'message').tap();
      expect((await message(page).inputValue()).replaceAll('\u00a0', ' ')).toContain('€ 1.250,50');
    }));

  it('changes when the paper is not there yet', () =>
    withPerson(async ({ page }) => {
      await walkTo(page, `${origin}geld-geleend/`, loan);
      await action(page, 'message').tap();
      await page.locator('.report-pack select').selectOption('form');
      expect(await message(page).inputValue()).toContain('stuur ik mee');
      await page.locator('.tick').tap();
      expect(await message(page).inputValue()).toContain('Ik heb het papier nog niet.');
    }));

  it('becomes a letter or words to say', () =>
    withPerson(async ({ page }) => {
      await walkTo(page, `${origin}geld-geleend/`, loan);
      await action(page, 'message').tap();
      await page.locator('.report-pack select').selectOption('letter');
      expect(await message(page).inputValue()).toContain('Geachte heer of mevrouw,');
      await page.locator('.report-pack select').selectOption('phone');
      expect(await message(page).inputValue()).toContain('Met wie u sprak');
    }));

  it('asks instead of confessing where the verdict is to ask first', () =>
    withPerson(async ({ page }) => {
      await walkTo(page, `${origin}geld-geleend/`, { ...loan, kind: 'credit' });
      await action(page, 'message').tap();
      const text = await message(page).inputValue();
      expect(text).toContain('Moet ik dit doorgeven?');
      expect(text).not.toContain('Ik geef een verandering door');
    }));

  it('stands alone on paper', () =>
    withPerson(async ({ page }) => {
      await walkTo(page, `${origin}geld-geleend/`, loan);
      await action(page, 'message').tap();
      await message(page).waitFor();
      await page.evaluate(() => {
        document.documentElement.dataset.printing = 'message';
      });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.verdict').isVisible()).toBe(false);
      expect(await page.locator('.only-printed').isVisible()).toBe(true);
    }));
});
