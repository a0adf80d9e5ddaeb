import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import own from '../../config/example-organisation/organisation.json' with { type: 'json' };
import { isCompressed } from '../../config/files.mjs';
import { serve } from '../../config/serve.mjs';
import { axeFaults, newPerson, type Person, TODAY, tell, walkTo } from './person.ts';

const example = fileURLToPath(new URL('../../config/example-organisation', import.meta.url));
const gift = { day: TODAY, benefit: 'bijstand', kind: 'gift', amount: 5000, before: 0 };

let browser: Browser;
let site: string;
let server: Awaited<ReturnType<typeof serve>>;

/* What was built, with two files replaced: all that an organisation does for a copy of its own. */
beforeAll(async () => {
  browser = await launch();
  site = mkdtempSync(join(tmpdir(), 'doorgeefwijzer-'));
  const isWanted = (path: string) => !isCompressed(path) && !path.includes('/boek');
  cpSync(inject('dist'), site, { recursive: true, filter: isWanted });
  cpSync(example, site, { recursive: true });
  server = await serve({ dir: site });
});
afterAll(async () => {
  await server?.close();
  await browser?.close();
  rmSync(site, { recursive: true, force: true });
});

async function visiting(
  use: (person: Person) => Promise<void>,
  expected: readonly RegExp[] = [],
): Promise<void> {
  const person = await newPerson(browser);
  try {
    await use(person);
    const others = person.complaints.filter((line) => !expected.some((each) => each.test(line)));
    expect(others).toEqual([]);
    for (const each of expected) expect(person.complaints.join('\n')).toMatch(each);
  } finally {
    await person.context.close();
  }
}

const placesOn = (page: Page) =>
  page
    .locator('main h1, .home .tile')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));

const colourOf = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

describe('the copy of an organisation', () => {
  it.each([
    ['nl', '', 'Aangeboden door Gemeente Voorbeeldstad', own.texts.nl.home],
    ['ar', 'ar/', own.texts.ar.subtitle, own.texts.nl.home],
  ])('names it on the home page in %s, and nothing moves', (lang, path, name, line) =>
    visiting(async ({ page }) => {
      let send = () => {};
      const asked = new Promise<void>((resolve) => {
        send = resolve;
      });
      await page.route('**/organisation.json', async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto(`${server.url}${path}`);
      await page.locator('[data-find]').waitFor({ state: 'visible' });
      const before = await placesOn(page);
      send();
      await page.locator('.offered').waitFor({ state: 'visible' });
      expect(await page.locator('.offered').textContent()).toBe(name);
      expect(await placesOn(page)).toEqual(before);
      expect(await page.locator('[data-own=home]').textContent()).toBe(line);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(360);
    }),
  );

  it.each(['', 'ar/'])('shows its colours and its own ways to report, below /%s', (path) =>
    visiting(async ({ page }) => {
      await walkTo(page, `${server.url}${path}geld-gekregen/`, gift);
      const ways = page.locator('[data-own=channels]');
      await ways.waitFor();
      expect(await ways.locator('h3').textContent()).toBe(own.name);
      expect(await ways.locator('a').getAttribute('href')).toBe(own.channels[0]?.value);
      expect(await ways.textContent()).toContain('14 099');
      expect(await colourOf(page, '[data-do=message]')).toBe('rgb(122, 31, 92)');
      expect(await axeFaults(page)).toEqual([]);
    }),
  );

  it('puts its languages first, and goes where it says when somebody must leave', () =>
    visiting(async ({ page }) => {
      await page.goto(`${server.url}verboden-inkomsten/`);
      await page.locator(`a[data-exit][href="${own.quickExit}"]`).waitFor();
      const order = await page
        .locator('.menu li a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('lang')));
      expect(order.slice(0, 2)).toEqual(own.languages);
      await page.locator('.menu summary').tap();
      await page.locator('.menu a[lang=ar]').tap();
      await page.waitForSelector('html[lang=ar]');
      await page.getByText(own.texts.ar.subtitle).waitFor();
      expect(await page.locator('a[data-exit]').getAttribute('href')).toBe(own.quickExit);
    }));

  it('says who offers it and who helps, in Dutch where it has no words in a language', () =>
    visiting(async ({ page }) => {
      await page.goto(`${server.url}en/over/`);
      expect(await page.locator('[data-own=about]').textContent()).toBe(own.texts.nl.about);
      expect(await page.locator('[data-own=about]').getAttribute('lang')).toBe('nl');
      await page.goto(`${server.url}ar/hulp/`);
      expect(await page.locator('[data-own=help]').textContent()).toBe(own.texts.ar.help);
    }));

  it.each([
    ['is broken', 'geen json', /organisation\.json: SyntaxError/],
    [
      'has a wrong field',
      '{"name": 5, "quickExit": "https://a.example/"}',
      /organisation\.json: name/,
    ],
  ])('is nobody’s when its file %s, and the app works', (_, file, line) =>
    visiting(
      async ({ page }) => {
        await page.route('**/organisation.json', (route) => route.fulfill({ body: file }));
        const told = page.waitForEvent('console');
        await page.goto(`${server.url}geld-gekregen/`);
        await told;
        expect(await page.locator('.offered').isVisible()).toBe(false);
        await tell(page, gift);
      },
      [line],
    ),
  );
});

const APP = 'https://app.example/';
const [allowed = ''] = own.embed.allow;

/* The copy at an address of its own, and a page of another website with a frame that shows part of it. */
async function framed(at: string, address: string): Promise<{ page: Page; frame: Frame }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
  });
  await context.route(`${APP}**`, async (route) => {
    const url = route.request().url().replace(APP, server.url);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  const html = `<!doctype html><html lang="nl"><title>Buiten</title><main><h1>Buiten</h1>
    <iframe title="Doorgeefwijzer" src="${APP}${address}" width="340" height="600"></iframe></main>`;
  await context.route(`${at}/`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${TODAY}T11:00:00+01:00`));
  await page.goto(`${at}/`);
  const frame = page.frames().at(-1);
  if (!frame) throw new Error('no frame');
  return { page, frame };
}

/* What the page still asks for is no longer of interest. */
async function leave(page: Page): Promise<void> {
  await page.context().unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().close();
}

describe('the app inside the page of another website', () => {
  it('walks to a verdict where a browser refuses to keep anything, and opens the whole app beside it', async () => {
    const { page, frame } = await framed(allowed, 'embed/?flow=geld-gekregen&lang=ar');
    await frame.waitForSelector('form.question');
    const entries = await page.evaluate(() => history.length);
    while (await frame.locator('form.question').count()) {
      await tell(frame as unknown as Page, gift);
      await frame.waitForSelector('article.outcome, form.question');
    }
    expect(await frame.locator('html').getAttribute('lang')).toBe('ar');
    expect(await axeFaults(page)).toEqual([]);
    expect(await frame.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(340);
    expect(page.context().serviceWorkers()).toEqual([]);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    const opened = page.context().waitForEvent('page');
    await frame.locator('a[data-whole]').tap();
    expect(await (await opened).evaluate(() => opener)).toBeNull();
    await frame.locator('[data-home]').tap();
    await frame.locator('.home [data-own=home]').waitFor();
    await leave(page);
  });

  it('keeps nothing where it could', () =>
    visiting(async ({ page }) => {
      await page.goto(`${server.url}embed/?flow=geld-gekregen`);
      await page.waitForSelector('form.question');
      await tell(page, gift);
      await tell(page, gift);
      const kept = await page.context().storageState({ indexedDB: true });
      expect(kept).toEqual({ cookies: [], origins: [] });
      expect(await page.evaluate(() => history.state)).toBeNull();
    }));

  it.each([
    ['the page for it, at a website that is not named', 'https://elders.example', 'embed/'],
    ['any other page', allowed, 'geld-gekregen/'],
    ['the kiosk', allowed, 'kiosk/'],
  ])('is refused: %s', async (_, at, address) => {
    const { page, frame } = await framed(at, address);
    await page.waitForLoadState();
    expect(frame.url()).not.toContain(APP);
    expect(await frame.locator('main').count()).toBe(0);
    await leave(page);
  });
});
