import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { serve } from '../../config/serve.mjs';
import { axeFaults, newPerson, type Person } from './person.ts';

const origin = inject('origin');
const book = `${origin}boek/`;
const pages = ['', 'bedragen/', 'open-punten/', 'geld-geleend/', 'te-laat/'];
/* Too long to hold against every rule of axe; they are made of the same parts. */
const longPages = ['bronnen/', 'geld-gekregen/', 'boodschappen-of-spullen/'];

const spills = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each([
  ['phone', { width: 360, height: 640 }],
  ['desk', { width: 1280, height: 800 }],
])('the verdict book on a %s', (_, size) => {
  let person: Person;
  beforeAll(async () => {
    person = await newPerson(browser, size);
  });
  afterAll(() => person?.context.close());

  it.each(pages)('/boek/%s is clean and does not spill', async (name) => {
    const { page, complaints } = person;
    await page.goto(`${book}${name}`);
    expect(await axeFaults(page)).toEqual([]);
    expect(await spills(page)).toBe(false);
    expect(complaints).toEqual([]);
  });

  it.each(longPages)('/boek/%s does not spill', async (name) => {
    const { page, complaints } = person;
    await page.goto(`${book}${name}`);
    expect(await spills(page)).toBe(false);
    expect(complaints).toEqual([]);
  });
});

it.each(['', 'en/', 'ar/'])('opens from the page about the app below /%s', async (lang) => {
  const { page, context } = await newPerson(browser);
  await page.goto(`${origin}${lang}over/`);
  await page.locator('a[href$="boek/"]').tap();
  await page.waitForURL(book);
  expect(await page.locator('h1').textContent()).toBe('Uitkomstenboek');
  await page.locator('a[href="geld-geleend/"]').tap();
  await page.waitForURL(`${book}geld-geleend/`);
  await context.close();
});

it('leads by a link to one outcome, and prints what was folded', async () => {
  const { page, context } = await newPerson(browser);
  await page.goto(`${book}boodschappen-of-spullen/#reportOver`);
  expect(await page.locator('#reportOver').evaluate((place) => place.matches(':target'))).toBe(
    true,
  );
  const folded = page.locator('details').first();
  await folded.locator('summary').tap();
  const list = folded.locator('ol');
  expect(await list.evaluate((each) => each.checkVisibility())).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await list.evaluate((each) => each.checkVisibility())).toBe(true);
  await context.close();
});

it('asks nothing of anybody else', async () => {
  const { page, context } = await newPerson(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${book}geld-gekregen/`, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
  expect(asked.filter((url) => /\.js$/.test(url))).toEqual([]);
  await context.close();
});

it('is not kept on a phone: without internet the app says so kindly', async () => {
  const server = await serve({ dir: inject('dist') });
  const { page, context } = await newPerson(browser, { keepsApp: true });
  await page.goto(server.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await server.close();
  await page.goto(`${server.url}over/`);
  await page.locator('a[href$="boek/"]').tap();
  await page.waitForURL(`${server.url}offline/`);
  expect(await page.locator('h1').textContent()).toBe('Er is nu geen internet');
  await context.close();
});
