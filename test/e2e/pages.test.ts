import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { filesIn } from '../../config/files.mjs';
import { allCards } from '../../src/flows/all.ts';
import { axeFaults, FIRST, forget, newPerson, type Person, type Told, walkTo } from './person.ts';

const origin = inject('origin');
const offered = filesIn(inject('dist'));
const flows = allCards.map(({ id }) => id).filter((id) => offered.includes(`${id}/index.html`));

/* The first option of every choice, and something to fill in elsewhere. */
const firstAnswers: Told = new Proxy({}, { get: () => FIRST });

let browser: Browser;
let person: Person;
beforeAll(async () => {
  browser = await launch();
  person = await newPerson(browser);
  await person.page.goto(origin);
});
afterAll(async () => {
  await person?.context.close();
  await browser?.close();
});

const pages = ['', 'talen/', 'hulp/', 'over/', 'gegevens/'];
describe.each(['', 'en/', 'ar/'])('the pages below /%s', (lang) => {
  it.each(pages)('%s is clean', async (name) => {
    const { page, complaints } = person;
    await page.goto(`${origin}${lang}${name}`);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.locator('body').textContent()).not.toMatch(/\[\[|\]\]|\{\{|undefined/);
    expect(complaints).toEqual([]);
  });
});

it('has targets of at least 48 pixels on home and on a question', async () => {
  const { page } = person;
  for (const address of [origin, `${origin}geld-gekregen/`]) {
    await page.goto(address);
    const small = await page
      .locator('a:visible, button:visible, summary:visible, .choice label:visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => !target.matches('.skip'))
          .map((target) => ({
            text: target.textContent,
            height: target.getBoundingClientRect().height,
          }))
          .filter(({ height }) => height < 47.5),
      );
    expect(small).toEqual([]);
  }
});

it('keeps the place of the search on home, so that nothing moves when it comes in', async () => {
  const { page } = person;
  await page.goto(origin);
  const box = page.locator('[data-find]');
  await box.waitFor();
  const top = () =>
    page
      .locator('.group')
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
  const shown = await top();
  await box.evaluate((element) => element.setAttribute('hidden', ''));
  expect(await box.isVisible()).toBe(false);
  expect(await top()).toBe(shown);
});

it('leads from home to a question in at most three taps', async () => {
  const { page } = person;
  await page.goto(origin);
  await page.locator('details.group summary').first().tap();
  await page.locator('details.group[open] a.tile').first().tap();
  await page.waitForSelector('form.question');
});

describe('someone who knows nothing', () => {
  const unsure = new Proxy({}, { get: () => 'weet-niet' });

  it.each(flows)('reaches a verdict that is safe in %s', async (flow) => {
    const { page } = person;
    await forget(page);
    await walkTo(page, `${origin}${flow}/`, unsure);
    const duty = await page.locator('header.verdict').getAttribute('class');
    expect(duty).toMatch(/report|ask-first/);
    expect(duty).not.toContain('no-report');
    expect(await page.locator('.outcome .section').count()).toBeGreaterThan(4);
  });
});

describe.each(['', 'ar/'])('someone who takes the first answer, below /%s', (lang) => {
  it.each(flows)(
    'sees an answer on each screen of %s without scrolling, and nothing spills',
    async (flow) => {
      const { page } = person;
      await forget(page);
      const seen: number[] = [];
      await walkTo(page, `${origin}${lang}${flow}/`, firstAnswers, async () => {
        const first = page.locator('.choice, .figure, form .date, header.verdict').first();
        seen.push(await first.evaluate((element) => element.getBoundingClientRect().bottom));
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
          true,
        );
        expect(await page.locator('main').textContent()).not.toMatch(
          /\[\[|\]\]|\{\{|undefined|null/,
        );
      });
      expect(seen.filter((bottom) => bottom > 640)).toEqual([]);
    },
  );
});

it('leaves no walk behind after the quick exit', async () => {
  const { page, context } = await newPerson(browser);
  await context.route('https://**', (route) => route.fulfill({ body: 'elsewhere' }));
  await page.goto(`${origin}te-laat/`);
  await page.waitForSelector('html[data-ready]');
  await page.locator('label:has(input[value=today])').tap();
  await page.waitForSelector('[data-question=benefit]');
  await page.locator('a[data-exit]').tap();
  await page.waitForURL('https://**');
  await page.goto(`${origin}te-laat/`);
  await page.waitForSelector('html[data-ready]');
  expect(await page.locator('form.question').getAttribute('data-question')).toBe('day');
  await context.close();
});
