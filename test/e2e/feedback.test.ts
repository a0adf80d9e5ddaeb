import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { axeFaults, newPerson, type Person, TODAY, tell, walkTo } from './person.ts';

const origin = inject('origin');
const loan = { day: TODAY, benefit: 'bijstand', kind: 'person', need: 'waiting' };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function withPerson(use: (person: Person) => Promise<void>): Promise<void> {
  const person = await newPerson(browser);
  await person.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  try {
    await use(person);
    expect(person.complaints).toEqual([]);
  } finally {
    await person.context.close();
  }
}

const textOf = (page: Page) => page.locator('[data-feedback-text]');
const mailOf = (page: Page) =>
  page.locator('[data-do="feedback-mail"]').getAttribute('href').then(String);

async function findUnclear(page: Page): Promise<void> {
  await page.locator('[data-do="unclear"]').tap();
  await page.locator('[data-feedback] input[value="hard"]').tap();
  await textOf(page).waitFor();
}

describe('was this clear?', () => {
  it.each([
    ['nl', 'Nederlands'],
    ['ar', 'Arabisch'],
  ])('makes a Dutch text to copy or to mail for who reads %s', (lang, named) =>
    withPerson(async ({ page }) => {
      await walkTo(page, `${origin}${lang === 'nl' ? '' : 'ar/'}geld-geleend/`, loan);
      await findUnclear(page);
      await page.locator('[data-feedback-own]').fill('Bel mij: 06-12345678');
      expect(await page.locator('[data-feedback] .wrong').textContent()).not.toBe('');
      await page.locator('[data-feedback-own]').fill('Het woord lening.');
      expect(await page.locator('[data-feedback] .wrong').textContent()).toBe('');
      if (lang === 'ar') expect(await axeFaults(page)).toEqual([]);
      await page.locator('[data-do="feedback-copy"]').tap();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('[data-feedback] [role=status]')].some(
          (line) => line.textContent,
        ),
      );
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toContain('(geld-geleend)');
      expect(text).toContain('Het is te moeilijk');
      expect(text).toContain('Het woord lening.');
      expect(text).toContain(named);
      expect(text).not.toMatch(/\{\{|\[\[|undefined|person|waiting/);
      expect(await mailOf(page)).toContain(encodeURIComponent('Het woord lening.'));
    }),
  );

  it('sends it to the address of the organisation, and names no sensitive question unasked', () =>
    withPerson(async ({ page }) => {
      const feedback = { name: 'Cliëntenraad Voorbeeldstad', email: 'raad@voorbeeld.nl' };
      await page.route('**/organisation.json', (route) => route.fulfill({ json: { feedback } }));
      await walkTo(page, `${origin}verboden-inkomsten/`, {
        ...loan,
        what: 'weet-niet',
        kind: 'weet-niet',
      });
      await findUnclear(page);
      expect(await mailOf(page)).toMatch(/^mailto:raad@voorbeeld\.nl\?/);
      expect(await textOf(page).inputValue()).not.toContain('verboden-inkomsten');
      await page.locator('[data-named]').tap();
      expect(await textOf(page).inputValue()).toContain('verboden-inkomsten');
    }));

  it('is not asked at a kiosk, which keeps and sends nothing', () =>
    withPerson(async ({ page }) => {
      await page.goto(`${origin}kiosk/`);
      await page.locator('[data-choose="nl"]').tap();
      await page.locator('.home a.tile[data-flow="geld-gekregen"]').first().tap();
      await page.waitForSelector('form.question');
      while (await page.locator('form.question').count()) {
        await tell(page, { day: TODAY, benefit: 'bijstand', kind: 'weet-niet' });
        await page.waitForSelector('article.outcome, form.question');
      }
      await page.locator('[data-do="qr"]').waitFor();
      expect(await page.locator('[data-feedback]').count()).toBe(0);
    }));
});
