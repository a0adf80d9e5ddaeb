import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { serve } from '../../config/serve.mjs';
import { asPerson, axeFaults, newPerson, TODAY, untilKept, walkTo } from './person.ts';

const origin = inject('origin');
const dist = inject('dist');
const gift = { day: TODAY, kind: 'gift', amount: 100, before: 200, asked: 'no' };
const loan = { day: TODAY, benefit: 'bijstand', kind: 'person', need: 'waiting' };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const field = (page: Page) => page.locator('fieldset.picker input');
const option = (page: Page, code: string) => page.locator(`button[data-gemeente="${code}"]`);
const ways = (page: Page) => page.locator('.section:has(fieldset.picker) ul').first();
const toVerdict = (page: Page, root = origin) => walkTo(page, `${root}geld-geleend/`, loan);

async function choose(page: Page, text: string, code: string, name: string): Promise<void> {
  await field(page).fill(text);
  await option(page, code).tap();
  await page.locator('.chosen', { hasText: name }).waitFor();
}

/* Everything that this browser keeps of the app, as one text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('doorgeefwijzer');
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
          const reading = opening.result.transaction(names);
          for (const name of names) {
            const all = reading.objectStore(name).getAll();
            all.onsuccess = () => kept.push(all.result);
          }
          reading.oncomplete = () => resolve(JSON.stringify(kept));
        };
      }),
  );

describe('choosing a gemeente at the verdict', () => {
  it('goes by keyboard alone, also with a typing error', () =>
    asPerson(browser, async ({ page }) => {
      await toVerdict(page);
      await field(page).focus();
      await page.keyboard.type('Enschde');
      await option(page, 'GM0153').waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.locator('.chosen').waitFor();
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      expect(await focused()).toBe('Enschede');
      expect(await ways(page).textContent()).toContain('053 481 78 00');
      expect(await axeFaults(page)).toEqual([]);
    }));

  it('can be mended at a later verdict too, also where nothing needs to be reported', () =>
    asPerson(browser, async ({ page }) => {
      await toVerdict(page);
      await choose(page, 'Heemskerk', 'GM0396', 'Heemskerk');
      expect(await walkTo(page, `${origin}geld-gekregen/`, gift)).toBe('noReport');
      await page.locator('.chosen', { hasText: 'Heemskerk' }).waitFor();
      await page.locator('[data-do="change-gemeente"]').tap();
      await choose(page, 'Beverwijk', 'GM0375', 'Beverwijk');
    }));

  it('asks which one where a postcode lies in two, keeps no postcode, and can be mended', () =>
    asPerson(browser, async ({ page }) => {
      await toVerdict(page);
      await field(page).fill('1216 ab');
      await option(page, 'GM0402').waitFor();
      expect(await page.locator('button[data-gemeente]').count()).toBe(2);
      await option(page, 'GM1696').tap();
      await page.locator('.chosen', { hasText: 'Wijdemeren' }).waitFor();
      expect(await ways(page).textContent()).toContain('www.wijdemeren.nl');
      await page.locator('[data-do="change-gemeente"]').tap();
      await choose(page, 'hilv', 'GM0402', 'Hilversum');
      const when = page.locator('.outcome').getByText('Uw gemeente schreef zelf');
      expect(await when.textContent()).toContain('Maar wacht daar niet op.');
      await expect.poll(() => stored(page)).toContain('GM0402');
      expect(await stored(page)).not.toMatch(/1216|Hilversum/);
    }));

  it('can be left out, and taken back', () =>
    asPerson(browser, async ({ page }) => {
      await toVerdict(page);
      const [skip, status] = [
        page.locator('[data-do="skip-gemeente"]'),
        page.locator('fieldset.picker > [role=status]'),
      ];
      await skip.tap();
      await field(page).waitFor({ state: 'detached' });
      expect(await status.textContent()).toContain('heel Nederland');
      await skip.tap();
      await choose(page, 'Zeewolde', 'GM0050', 'Zeewolde');
      expect(await page.locator('fieldset.picker').textContent()).toContain('Meerinzicht');
      await page.locator('[data-do="change-gemeente"]').tap();
      await skip.tap();
      await expect.poll(() => stored(page)).not.toContain('GM0050');
    }));

  it('works without internet and in Arabic, with Arabic digits too', async () => {
    const server = await serve({ dir: dist });
    const use = async (page: Page) => {
      await page.goto(`${server.url}ar/`);
      await untilKept(page, 'ar');
      await server.close();
      await toVerdict(page, `${server.url}ar/`);
      await choose(page, '٢٦١١', 'GM0503', 'Delft');
      expect(await ways(page).textContent()).toContain('14 015');
      expect(await axeFaults(page)).toEqual([]);
    };
    await asPerson(browser, ({ page }) => use(page), { keepsApp: true });
  });
});

it('goes on with national advice and a line in the console where a file is broken', async () => {
  const { page, context, complaints } = await newPerson(browser);
  await page.route('**/gemeenten.json', (route) => route.fulfill({ body: 'oops' }));
  const broken = '[{"code":"GM0503","name":"Delft","fields":7}]';
  await page.route('**/municipalities/index.json', (route) => route.fulfill({ body: broken }));
  const outcome = await toVerdict(page);
  await field(page).fill('Delft');
  await page.locator('fieldset.picker').getByText('De lijst laadt nu niet.').waitFor();
  await page.unroute('**/gemeenten.json');
  await field(page).fill('');
  await choose(page, 'Delft', 'GM0503', 'Delft');
  expect(await ways(page).textContent()).toContain('www.delft.nl');
  expect(await ways(page).textContent()).not.toContain('14 015');
  expect(await page.locator('article.outcome').getAttribute('data-outcome')).toBe(outcome);
  expect(complaints).toEqual([
    expect.stringContaining('gemeenten.json: '),
    expect.stringMatching(/^GM0503: fields/),
  ]);
  await context.close();
});
