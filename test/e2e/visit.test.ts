import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { asPerson, type Person, type PersonOptions, TODAY, tell, walkTo } from './person.ts';

const origin = inject('origin');
const gift = {
  day: TODAY,
  benefit: 'bijstand',
  kind: 'gift',
  amount: 100,
  before: 200,
  asked: 'no',
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const withPerson = (use: (person: Person) => Promise<void>, options?: PersonOptions) =>
  asPerson(browser, use, options);

const question = ({ page }: Person) => page.locator('form.question').getAttribute('data-question');

describe('a visit to a flow', () => {
  it('keeps the answers over a reload, and says so', () =>
    withPerson(async (person) => {
      const { page } = person;
      await page.goto(`${origin}geld-gekregen/`);
      await page.waitForSelector('html[data-ready]');
      for (const _ of ['day', 'benefit', 'kind']) await tell(page, gift);
      expect(await question(person)).toBe('amount');
      await page.reload();
      await page.waitForSelector('html[data-ready]');
      expect(await question(person)).toBe('amount');
      expect(await page.locator('.notices').textContent()).toContain('hier gebleven');
    }));

  it('leads from home back to the walk that was left open', () =>
    withPerson(async (person) => {
      const { page } = person;
      await page.goto(`${origin}geld-gekregen/`);
      await page.waitForSelector('html[data-ready]');
      await tell(page, gift);
      await page.goto(origin);
      await page.locator('[data-resume] a').tap();
      await page.waitForSelector('html[data-ready]');
      expect(await question(person)).toBe('benefit');
    }));

  it('asks the benefit once on a phone', () =>
    withPerson(async (person) => {
      const { page } = person;
      expect(await walkTo(page, `${origin}geld-gekregen/`, gift)).toBe('noReport');
      await page.goto(`${origin}geld-geleend/`);
      await page.waitForSelector('html[data-ready]');
      await tell(page, gift);
      expect(await question(person)).not.toBe('benefit');
    }));

  it('goes back a question at a time, and changes an answer without losing the others', () =>
    withPerson(async (person) => {
      const { page } = person;
      expect(await walkTo(page, `${origin}geld-gekregen/`, gift)).toBe('noReport');
      await page.goBack();
      await page.waitForSelector('form.question');
      expect(await question(person)).toBe('asked');
      await page.goBack();
      await page.waitForSelector('[data-question=before]');
      await tell(page, { before: 1150 });
      await page.waitForSelector('article.outcome');
      expect(await page.locator('article.outcome').getAttribute('data-outcome')).toBe('reportOver');
      expect(await page.locator('.notices').textContent()).toContain('pasten niet meer');
    }));

  it('puts no answer into an address or the history', () =>
    withPerson(async ({ page }) => {
      await walkTo(page, `${origin}geld-gekregen/`, gift);
      expect(page.url()).toBe(`${origin}geld-gekregen/`);
      expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('{"at":"outcome"}');
    }));

  it('switches the language at any step and keeps the answers', () =>
    withPerson(async (person) => {
      const { page } = person;
      await page.goto(`${origin}geld-gekregen/`);
      await page.waitForSelector('html[data-ready]');
      for (const _ of ['day', 'benefit', 'kind']) await tell(page, gift);
      await page.locator('.menu summary').tap();
      await page.locator('a[data-language=ar]').tap();
      await page.waitForSelector('html[lang=ar][dir=rtl]');
      expect(page.url()).toBe(`${origin}ar/geld-gekregen/`);
      expect(await question(person)).toBe('amount');
      await page.locator('header a[data-language=nl]').first().tap();
      await page.waitForSelector('html[lang=nl][dir=ltr]');
      expect(await question(person)).toBe('amount');
    }));

  it('says so when the network goes after a first answer, and goes on by itself when it is back', () =>
    withPerson(async ({ page, complaints }) => {
      const isVerdict = /VerdictPage|verdicts/;
      await page.route(isVerdict, (route) => route.abort());
      await page.goto(`${origin}geld-gekregen/`);
      await page.waitForSelector('html[data-ready]');
      for (const _ of Object.keys(gift)) await tell(page, gift);
      await page.waitForFunction(() =>
        document.querySelector('main')?.textContent?.includes('geen internet'),
      );
      await page.unroute(isVerdict);
      await page.waitForSelector('article.outcome');
      complaints.splice(0);
    }));

  it('takes a tap made before the script was there', () =>
    withPerson(async (person) => {
      const { page } = person;
      let letGo = () => {};
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route(/assets\/flowPage/, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${origin}geld-gekregen/`, { waitUntil: 'commit' });
      const label = page.locator('label:has(input[value=today])');
      await label.tap();
      expect(await label.evaluate((element) => getComputedStyle(element).borderColor)).toBe(
        'rgb(11, 93, 104)',
      );
      letGo();
      await page.waitForSelector('html[data-ready]');
      expect(await question(person)).toBe('benefit');
    }));

  it('works by keyboard alone', () =>
    withPerson(async (person) => {
      const { page } = person;
      await page.goto(`${origin}geld-gekregen/`);
      await page.waitForSelector('html[data-ready]');
      await page.locator('input[value=today]').focus();
      await page.keyboard.press('ArrowDown');
      expect(await question(person)).toBe('day');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-question=benefit]');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-question=kind]');
    }));

  it('says kindly what is missing', () =>
    withPerson(async ({ page }) => {
      await page.goto(`${origin}geld-gekregen/`);
      await page.waitForSelector('html[data-ready]');
      await page.getByRole('button', { name: 'Verder' }).tap();
      expect(await page.locator('.wrong').textContent()).toContain('Kies eerst');
    }));

  it('works without IndexedDB and says that nothing is kept', () =>
    withPerson(async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', { value: undefined });
      });
      expect(await walkTo(page, `${origin}geld-gekregen/`, gift)).toBe('noReport');
      expect(await page.locator('.notices').textContent()).toContain('bewaart uw antwoorden niet');
    }));

  it('loses nothing on screen when the device refuses to write', () =>
    withPerson(async ({ page }) => {
      await page.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      expect(await walkTo(page, `${origin}geld-gekregen/`, gift)).toBe('noReport');
      expect(await page.locator('.notices').textContent()).toContain('bewaart uw antwoorden niet');
    }));

  it('says so when the clock of the phone cannot be right', () =>
    withPerson(async ({ page }) => {
      await page.clock.setFixedTime(new Date('1970-01-01T00:00:00Z'));
      await page.goto(`${origin}geld-gekregen/`);
      await page.waitForSelector('html[data-ready]');
      expect(await page.locator('.notices').textContent()).toContain('klok');
    }));

  it('erases everything in two taps', () =>
    withPerson(async ({ page }) => {
      await walkTo(page, `${origin}geld-gekregen/`, gift);
      await page.locator('footer nav a').last().tap();
      await page.locator('[data-erase]').tap();
      await page.locator('[data-erased]').waitFor({ state: 'visible' });
      const kept = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('doorgeefwijzer');
            opening.onsuccess = () => {
              const all = opening.result.transaction('walks').objectStore('walks').count();
              all.onsuccess = () => resolve(all.result);
            };
          }),
      );
      expect(kept).toBe(0);
    }));

  it('needs no sideways scrolling at 400 % zoom', () =>
    withPerson(
      async ({ page }) => {
        const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        await page.goto(origin);
        expect(await isWide()).toBe(false);
        await walkTo(page, `${origin}geld-gekregen/`, gift, async () =>
          expect(await isWide()).toBe(false),
        );
      },
      { width: 320, height: 256 },
    ));

  it('asks nothing of another origin', () =>
    withPerson(async ({ page }) => {
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(origin)) elsewhere.push(request.url());
      });
      await walkTo(page, `${origin}geld-gekregen/`, gift);
      expect(elsewhere).toEqual([]);
    }));
});
