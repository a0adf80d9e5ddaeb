import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { budgets, filesOfPage, measure } from '../../config/size.mjs';

const dist = inject('dist');
const origin = inject('origin');
const measured = measure(dist);
const dutchFlows = Object.entries<{ firstVisit: number }>(measured.languages.nl?.flows ?? {});
const [heaviest] = dutchFlows.sort(([, one], [, other]) => other.firstVisit - one.firstVisit);
const flow = heaviest?.[0] ?? '';

describe('byte budgets', () => {
  it.each(budgets(measured).map((budget) => [budget.name, budget] as const))(
    'keeps to %s',
    (_, { bytes, limit, of }) => {
      expect(of, 'a budget that measures nothing').not.toBe('nothing');
      expect(bytes, of).toBeLessThanOrEqual(limit);
    },
  );
});

describe('a first visit in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('needs no script for the first question but what the page names', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const named = filesOfPage(dist, `${flow}/index.html`).script;
    await page.route('**/*.js', (route) =>
      named.has(route.request().url().slice(origin.length)) ? route.continue() : route.abort(),
    );
    await page.goto(`${origin}${flow}/`);
    await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 15_000 });
    await context.close();
  });

  it('costs at most 60 kB with one flow, until nothing is loading', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    /* What comes from the browser's own cache is told as less than nothing. */
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => Math.max(0, responseBodySize)));
    });
    await page.goto(origin, { waitUntil: 'networkidle' });
    await page.goto(`${origin}${flow}/`, { waitUntil: 'networkidle' });
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(60_000);
    await context.close();
  });
});
