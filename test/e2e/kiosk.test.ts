import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, launchIn } from '../../config/browser.mjs';
import { filesIn } from '../../config/files.mjs';
import { axeFaults, FIRST, newPerson, type Person, TODAY, tell } from './person.ts';

const origin = inject('origin');
/* What the first visitor leaves behind, if anything is left. */
const planted = {
  search: 'zeldzaamwoord',
  amount: 98765,
  typed: '87654321,09',
  kept: 'blijftstaan',
};
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
  return (
    ![planted.search, planted.typed].some((word) => left.includes(word)) && !/98[.]?765/.test(left)
  );
};

const untilWiped = (page: Page) =>
  page.waitForSelector('[data-choose]', { state: 'visible', timeout: 10_000 });

const asWritten = (word: string): Buffer[] => [
  Buffer.from(word),
  Buffer.from(word, 'utf16le'),
  Buffer.from(word, 'utf16le').swap16(),
];

/* Whether any file of a profile holds a word, in one of the ways in which a browser writes. */
const isOnDisk = (folder: string, word: string): boolean =>
  filesIn(folder).some((file) => {
    try {
      const content = readFileSync(join(folder, file));
      return asWritten(word).some((bytes) => content.includes(bytes));
    } catch {
      return false;
    }
  });

/* Something that a browser does keep, to see that looking for it on the disk finds it. */
const keepOnPurpose = (page: Page, word: string): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise((resolve) => {
        indexedDB.open(name).onsuccess = () => resolve();
      }),
    word,
  );

const commandOf = (id: string): string => {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

/* The process of the browser itself, by the folder in its command; elsewhere than on Linux by its lock. */
function processOf(folder: string): number {
  if (!existsSync('/proc'))
    return Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1));
  const isIt = (command: string) => command.includes(folder) && !command.includes('--type=');
  return Number(readdirSync('/proc').find((id) => /^\d+$/.test(id) && isIt(commandOf(id))));
}

/* As when the plug is pulled: the browser gets no chance to clear up. */
async function pullPlug(context: BrowserContext, folder: string): Promise<void> {
  const closed = new Promise((resolve) => context.on('close', resolve));
  process.kill(processOf(folder), 'SIGKILL');
  await closed;
}

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

  it('leaves nothing behind when the plug is pulled in the middle of a flow', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'doorgeefwijzer-profile-'));
    const first = await launchIn(folder);
    const [page = await first.newPage()] = first.pages();
    await page.goto(`${origin}kiosk/`);
    await begin(page);
    await page.locator('input[type=search]').fill(planted.search);
    await page.locator('.home a.tile[data-flow="geld-gekregen"]').first().tap();
    for (const question of ['day', 'benefit', 'kind']) {
      await page.waitForSelector(`form.question[data-question=${question}]`);
      await tell(page, { ...gift, day: FIRST });
    }
    await page.locator('input[name=figure]').fill(planted.typed);
    await keepOnPurpose(page, planted.kept);
    await expect.poll(() => isOnDisk(folder, planted.kept), { timeout: 10_000 }).toBe(true);
    await pullPlug(first, folder);
    expect([planted.search, planted.typed].filter((word) => isOnDisk(folder, word))).toEqual([]);
    const second = await launchIn(folder);
    const [next = await second.newPage()] = second.pages();
    await next.goto(`${origin}kiosk/`);
    await untilWiped(next);
    expect(await whatIsLeft(next)).toContain(planted.kept);
    expect(await isClean(next)).toBe(true);
    await second.close();
    rmSync(folder, { recursive: true, force: true });
  });

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
