import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { serve } from '../../config/serve.mjs';
import { asPerson, axeFaults, newPerson, untilKept } from './person.ts';

const dist = inject('dist');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Fills in words, and gives what is found first. */
async function find(page: Page, said: string): Promise<Locator> {
  await page.locator('[data-find] input').fill(said);
  const first = page.locator('[data-results] a.tile').first();
  await first.waitFor();
  return first;
}

it.each([
  ['nl', '', ['ik ben me baan kwijt', 'werk-gestopt'], ['ik ga trouwen', 'trouwen-of-scheiden']],
  [
    'en',
    'en/',
    ['my brother comes to live with me', 'iemand-komt-wonen'],
    ['I moved house', 'verhuizen'],
  ],
  ['ar', 'ar/', ['اقترضت مال من صديقي', 'geld-geleend'], ['نقلت على بيت جديد', 'verhuizen']],
] as const)(
  'finds a flow in own words, and another one from there, without a network, in %s',
  async (lang, path, [said, flow], [saidNext, next]) => {
    const server = await serve({ dir: dist });
    try {
      await asPerson(
        browser,
        async ({ page }) => {
          await page.goto(`${server.url}${path}`);
          await untilKept(page, lang);
          await server.close();
          await page.reload();
          const first = await find(page, said);
          expect(await first.getAttribute('data-flow')).toBe(flow);
          expect(await axeFaults(page)).toEqual([]);
          await first.tap();
          await page.waitForSelector('form.question');
          await page.locator('a[href$="#zoek"]').tap();
          await page.locator('[data-find] input:focus').waitFor();
          expect(await (await find(page, saidNext)).getAttribute('data-flow')).toBe(next);
          await page.locator('[data-results] button.tile').tap();
          await page.locator('[data-results] button.tile').nth(5).waitFor();
          expect(await axeFaults(page)).toEqual([]);
        },
        { keepsApp: true },
      );
    } finally {
      await server.close();
    }
  },
);

it.each(['', 'ar/'])(
  'asks by pictures when no word is known, and leads somewhere: /%s',
  async (path) => {
    const server = await serve({ dir: dist });
    const { page, context, complaints } = await newPerson(browser);
    try {
      await page.goto(`${server.url}${path}`);
      await page.locator('[data-find] input').fill('xyzzy plugh');
      const buttons = page.locator('[data-results] button.tile');
      await buttons.first().waitFor();
      expect(await buttons.count()).toBe(6);
      expect(await axeFaults(page)).toEqual([]);
      await buttons.nth(2).tap();
      await page.waitForFunction(
        () => document.querySelectorAll('[data-results] button').length === 5,
      );
      await buttons.first().tap();
      const flows = page.locator('[data-results] a.tile[data-flow]');
      await flows.first().waitFor();
      expect(await flows.first().getAttribute('data-flow')).toBe('kind-studie');
      expect(await axeFaults(page)).toEqual([]);
      await flows.first().tap();
      await page.waitForSelector('form.question');
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
      await server.close();
    }
  },
);

it('asks by pictures who finds it not among what was found, and forgets that at the next word', async () => {
  const server = await serve({ dir: dist });
  const { page, context, complaints } = await newPerson(browser);
  try {
    await page.goto(server.url);
    const input = page.locator('[data-find] input');
    await input.fill('mijn zus betaalt mijn huur');
    const other = page.locator('[data-results] button.tile');
    await other.waitFor();
    expect(await page.locator('[data-results] a.tile').count()).toBeLessThanOrEqual(5);
    await other.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-results] button:focus').waitFor();
    expect(await page.locator('[data-results] button').count()).toBe(6);
    expect(await page.locator('[data-found]').isVisible()).toBe(false);
    const question = await page.locator('[data-none]').textContent();
    await input.fill('xyzzy');
    expect(await page.locator('[data-none]').textContent()).not.toBe(question);
    await input.fill('ik ben zwanger');
    expect(await page.locator('[data-results] a.tile').first().getAttribute('data-flow')).toBe(
      'geboorte',
    );
    expect(await page.locator('[data-none]').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    await server.close();
  }
});
