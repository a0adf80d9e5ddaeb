import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { axeFaults, newPerson, type Person, TODAY, tell } from './person.ts';

const origin = inject('origin');
/* What the first visitor leaves behind, if anything is left. */
const planted = { search: 'zeldzaamwoord', amount: 98765 };
const gift = {
  day: TODAY,
  benefit: 'bijstand',
  kind: 'gift',
  amount: planted.amount,
  before: 0,
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function atKiosk(
  use: (person: Person) => Promise<void>,
  { query = '', width = 1280, height = 800, keepsApp = false } = {},
): Promise<void> {
  const person = await newPerson(browser, { width, height, keepsApp });
  try {
    await person.page.goto(`${origin}kiosk/${query}`);
    await person.page.waitForSelector('html[data-ready]');
    await use(person);
    expect(person.complaints).toEqual([]);
  } finally {
    await person.context.close();
  }
}

async function begin(page: Page, lang = 'nl'): Promise<void> {
  await page.locator(`[data-choose="${lang}"]`).tap();
  await page.locator('.home').waitFor();
}

async function walkGift(page: Page): Promise<void> {
  await page.locator('.home a.tile[data-flow="geld-gekregen"]').first().tap();
  await page.waitForSelector('form.question');
  while (await page.locator('form.question').count()) {
    await tell(page, gift);
    await page.waitForSelector('article.outcome, form.question');
  }
}

/** Everything that a browser could show the next visitor, as one text. */
const whatIsLeft = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const bodies: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        bodies.push(request.url, (await response?.text()) ?? '');
      }
    }
    const databases = await indexedDB.databases();
    const fields = [...document.querySelectorAll('input, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    );
    return [
      document.documentElement.outerHTML,
      location.href,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(databases),
      await navigator.clipboard.readText().catch(() => ''),
      ...fields,
      ...bodies,
    ].join('\n');
  });

const isClean = async (page: Page): Promise<boolean> => {
  const left = await whatIsLeft(page);
  return !left.includes(planted.search) && !/98[.]?765/.test(left);
};

const untilWiped = (page: Page) =>
  page.waitForSelector('[data-choose]', { state: 'visible', timeout: 10_000 });

describe('a kiosk', () => {
  it.each([
    ['nl', 1280, 800],
    ['ar', 360, 640],
  ] as const)('starts with the languages and is accessible in %s', (lang, width, height) =>
    atKiosk(
      async ({ page }) => {
        expect(await axeFaults(page)).toEqual([]);
        await begin(page, lang);
        expect(await page.locator('html').getAttribute('lang')).toBe(lang);
        expect(await axeFaults(page)).toEqual([]);
        await walkGift(page);
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(width);
      },
      { width, height },
    ),
  );

  it('shows the second visitor nothing of the first', () =>
    atKiosk(
      async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        const entries = await page.evaluate(() => history.length);
        await begin(page);
        await page.locator('input[type=search]').fill(planted.search);
        await walkGift(page);
        expect(await isClean(page)).toBe(false);
        expect(await page.evaluate(() => history.length)).toBe(entries);
        await page.locator('[data-done]').tap();
        await untilWiped(page);
        expect(await isClean(page)).toBe(true);
        expect(await page.evaluate(() => history.length)).toBe(entries);
        const paper = (await page.pdf()).toString('latin1');
        expect(paper).not.toContain(planted.search);
        await page.goBack({ timeout: 5000 }).catch(() => null);
        if (page.url().startsWith(origin)) expect(await isClean(page)).toBe(true);
        await page.goto(`${origin}kiosk/`);
        await begin(page);
        expect(await isClean(page)).toBe(true);
        await page.locator('.home a.tile[data-flow="geld-gekregen"]').first().tap();
        await page.waitForSelector('form.question[data-question=day]');
      },
      { keepsApp: true },
    ));

  it('shows nothing after a reload, in a second tab, or after another page', () =>
    atKiosk(
      async ({ page, context }) => {
        await begin(page);
        await walkGift(page);
        const second = await context.newPage();
        await second.goto(`${origin}kiosk/`);
        await untilWiped(second);
        expect(await isClean(second)).toBe(true);
        await second.close();
        await page.reload();
        await untilWiped(page);
        expect(await isClean(page)).toBe(true);
        await begin(page);
        await walkGift(page);
        await page.goto(`${origin}over/`);
        await page.goBack();
        await untilWiped(page);
        expect(await isClean(page)).toBe(true);
      },
      { keepsApp: true },
    ));

  it('asks whether somebody is still there, and wipes when nobody answers', async () => {
    const person = await newPerson(browser, { width: 1280, height: 800 });
    const { page, context } = person;
    try {
      await page.clock.install({ time: new Date(`${TODAY}T11:00:00+01:00`) });
      await page.goto(`${origin}kiosk/?idle=60&countdown=20`);
      await page.waitForSelector('html[data-ready]');
      await begin(page);
      await page.clock.runFor(60_000);
      await page.locator('dialog').waitFor();
      expect(await page.locator('dialog').textContent()).toContain('20');
      expect(await axeFaults(page)).toEqual([]);
      await page.locator('[data-stay]').tap();
      await page.locator('dialog').waitFor({ state: 'detached' });
      await page.clock.runFor(60_000);
      await page.locator('dialog').waitFor();
      await page.clock.runFor(21_000);
      await untilWiped(page);
    } finally {
      await context.close();
    }
  });

  it('prints a verdict on one sheet', () =>
    atKiosk(async ({ page }) => {
      await begin(page);
      await walkGift(page);
      const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }));

  it('opens other pages of the app inside itself, and no other website', () =>
    atKiosk(async ({ page }) => {
      await begin(page);
      await page.locator('[data-help]').tap();
      await page.getByRole('link', { name: 'juridischloket.nl' }).tap();
      expect(new URL(page.url()).pathname).toMatch(/kiosk\/$/);
      expect(await page.locator('[role=status]').first().textContent()).toContain(
        'opent hier niet',
      );
    }));

  it('offers only the languages that it was set up for', () =>
    atKiosk(
      async ({ page }) => {
        await untilWiped(page);
        expect(await page.locator('[data-choose]').count()).toBe(1);
      },
      { query: '?languages=ar' },
    ));

  it('keeps the answers when the language changes', () =>
    atKiosk(async ({ page }) => {
      await begin(page);
      await page.locator('.home a.tile[data-flow="geld-gekregen"]').first().tap();
      await page.waitForSelector('form.question');
      await tell(page, gift);
      await page.locator('.kiosk-bar [lang=ar]').tap();
      await page.waitForSelector('html[lang=ar]');
      await page.waitForSelector('form.question[data-question=benefit]');
    }));
});
