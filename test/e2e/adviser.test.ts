import { readFileSync } from 'node:fs';
import jsqr from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import type { Flow } from '../../src/engine/flow.ts';
import { allFlows } from '../../src/flows/all.ts';
import { decode, encode, handedOver } from '../../src/handover/handedOver.ts';
import { handedText } from '../../src/handover/mark.ts';
import {
  asPerson,
  axeFaults,
  type Person,
  type PersonOptions,
  TODAY,
  type Told,
  untilKept,
} from './person.ts';

const origin = inject('origin');
/* An amount that is found again wherever it is left behind. */
const planted = '98765';
const gift: Told = { day: TODAY, kind: 'gift', amount: planted };
const trip: Told = { day: 'weet-niet', where: 'abroad' };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const atDesk = (use: (person: Person) => Promise<void>, options: PersonOptions = {}) =>
  asPerson(
    browser,
    async (person) => {
      await person.page.goto(`${origin}adviseur/`);
      await person.page.waitForSelector('html[data-ready]', { state: 'attached' });
      await use(person);
    },
    { width: 1280, height: 800, ...options },
  );

/* ---- with the keyboard alone ---- */

const isAt = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((css) => document.activeElement?.closest(css) !== null, selector);

/** Goes on with Tab until the focus is there; gives how many keys that took. */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let keys = 1; keys <= 60; keys += 1) {
    await page.keyboard.press('Tab');
    if (await isAt(page, selector)) return keys;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

const valueAtFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement | HTMLSelectElement;
    return field instanceof HTMLInputElement && !field.checked ? '' : field.value;
  });

/** Chooses with the arrow keys, in a list or among radios. */
async function arrowTo(page: Page, value: string): Promise<number> {
  for (let keys = 0; keys < 12; keys += 1) {
    if ((await valueAtFocus(page)) === value) return keys;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrow keys do not come to ${value}`);
}

const openQuestion = (page: Page): Promise<string | null> =>
  page.locator('[data-open]').getAttribute('data-question');

/** Answers the question that has the focus, and goes on. */
async function answerByKeys(page: Page, told: Told): Promise<void> {
  const question = (await openQuestion(page)) ?? '';
  const answer = String(told[question] ?? 'weet-niet');
  const isField = await page.evaluate(
    () => document.activeElement?.matches('input:not([type=radio], [type=checkbox])') ?? false,
  );
  if (isField) await page.keyboard.type(answer);
  else {
    await page.keyboard.press('Space');
    await arrowTo(page, question === 'day' && answer === TODAY ? 'today' : answer);
  }
  await page.keyboard.press('Enter');
}

const leavesQuestion = (page: Page, question: string | null) =>
  page.waitForFunction((before) => {
    const open = document.querySelector<HTMLElement>('[data-open]');
    const focus = document.activeElement;
    if (!open) return focus?.matches('[data-do=go-on]');
    return open.dataset.question !== before && open.contains(focus);
  }, question);

/** Answers all that is asked of the event at hand; Enter leads from one question to the next. */
async function walkByKeys(page: Page, told: Told): Promise<void> {
  await page.locator('.questions').waitFor();
  await tabTo(page, '[data-open]');
  while (await page.locator('[data-open]').count()) {
    const before = await openQuestion(page);
    await answerByKeys(page, told);
    await leavesQuestion(page, before);
  }
  await page.locator('.verdict-side [data-outcome]').waitFor();
  await page.keyboard.press('Enter');
}

/** Goes through all themes, and marks these events on the way; gives how many keys that took. */
async function tickByKeys(page: Page, wanted: readonly (readonly [string, string] | null)[]) {
  let keys = 0;
  for (const [at, event] of wanted.entries()) {
    const heading = `Thema ${at + 1} van ${wanted.length}`;
    await page.locator(at === 0 ? 'h2' : 'h2:focus', { hasText: heading }).waitFor();
    keys += 1 + (await tabTo(page, event ? `[data-flow="${event[0]}"]` : '.event'));
    if (event) keys += await arrowTo(page, event[1]);
    await page.keyboard.press('Enter');
  }
  return keys;
}

/* ---- and by mouse, where only the outcome matters ---- */

async function tick(page: Page, theme: number, flow: string, when: string): Promise<void> {
  await page.locator('.desk-list button').nth(theme).click();
  await page.locator(`[data-flow="${flow}"] input[value="${when}"]`).click();
}

async function giftAtDesk(page: Page): Promise<void> {
  await page.locator('[data-do=benefit]').selectOption('bijstand');
  await tick(page, 0, 'geld-gekregen', 'now');
  await page.locator('[data-stage=walk]').click();
  await page.locator('[data-question=day] input[value=today]').click();
  await page.locator('[data-question=kind] input[value=gift]').click();
  await page.locator('#geld-gekregen-amount-figure').fill(planted);
  await page.keyboard.press('Enter');
  await page.locator('.verdict-side [data-outcome]').waitFor();
}

/** Everything in this browser in which something of an intake could be found, as one text. */
const whatIsLeft = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const bodies: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      bodies.push(...(await cache.keys()).map(({ url }) => url));
    }
    const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
    return JSON.stringify([
      document.documentElement.outerHTML,
      location.href,
      history.state,
      history.length,
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      document.cookie,
      fields,
      bodies,
    ]);
  });

describe('the desk of an adviser', () => {
  it('takes an intake through all themes with the keyboard alone, and without a network', () =>
    atDesk(
      async ({ page, context }) => {
        await untilKept(page, 'nl');
        await untilKept(page, 'ar');
        await context.setOffline(true);
        let keys = await tabTo(page, '[data-do=client]');
        keys += await arrowTo(page, 'ar');
        keys += await tabTo(page, '[data-do=benefit]');
        keys += await arrowTo(page, 'bijstand');
        keys += await tickByKeys(page, [
          ['geld-gekregen', 'now'],
          null,
          null,
          ['buitenland', 'ahead'],
          null,
          null,
        ]);
        /* At three seconds a key, which is slow, all themes still take less than five minutes. */
        expect(keys).toBeLessThan(100);
        await page.locator('.questions').waitFor();
        expect(await page.locator('[data-entry]').count()).toBe(2);
        expect(await isAt(page, 'h2')).toBe(true);
        await walkByKeys(page, gift);
        await page.locator('[data-entry=buitenland][aria-current]').waitFor();
        await walkByKeys(page, trip);
        await page.locator('[data-sheet-flow]').first().waitFor();
        expect(await page.locator('[data-sheet-flow]').count()).toBe(2);
        expect(await page.locator('[data-sheet] [lang=ar]').count()).toBeGreaterThan(5);
        expect(await page.locator('[data-stage=sheet][aria-current]').count()).toBe(1);
      },
      { keepsApp: true },
    ));

  it('shows every line in Dutch and in Arabic, with the law under it, and fits a small screen', () =>
    atDesk(
      async ({ page }) => {
        await page.locator('[data-do=client]').selectOption('ar');
        await page.locator('.event .own[lang=ar]').first().waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await giftAtDesk(page);
        await page.locator('[data-part=why] .own[lang=ar]').first().waitFor();
        const single = await page
          .locator('.verdict-side [data-part] .pair, .compact .pair')
          .evaluateAll(
            (pairs) => pairs.filter((pair) => !pair.querySelector('.own[lang=ar][dir=rtl]')).length,
          );
        expect(single).toBe(0);
        const law = await page.locator('.law').textContent();
        for (const part of ['artikel 17', 'Nagekeken tot en met', 'Open punten', '1 januari 2026'])
          expect(law).toContain(part);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
        expect(await axeFaults(page)).toEqual([]);
      },
      { width: 360, height: 640 },
    ));

  it('sets two sets of answers side by side and says what is different', () =>
    atDesk(async ({ page }) => {
      await giftAtDesk(page);
      await page.locator('[data-do=what-if]').click();
      await page.locator('[data-side=other] h3:focus').waitFor();
      const other = page.locator('[data-side=other]');
      await other.locator('[data-question=day] input[value=weet-niet]').click();
      await other.locator('[id$=amount-figure]').fill('10');
      await page.keyboard.press('Enter');
      await other.locator('[id$=before-figure]').fill('0');
      await page.keyboard.press('Enter');
      await other.locator('[data-question=asked] input[value=no]').click();
      const verdict = page.locator('[data-differs=verdict] td');
      expect(await verdict.allTextContents()).toEqual([
        expect.stringContaining('Doorgeven'),
        expect.stringContaining('Eerst vragen'),
      ]);
      expect(await axeFaults(page)).toEqual([]);
      await page.locator('[data-do=take-over]').click();
      await page.locator('.desk-main h2:focus').waitFor();
      expect(await page.locator('[data-entry] small').textContent()).toContain('Eerst vragen');
    }));

  it('gives a sheet whose code holds the answers, and that prints on at most two pages', () =>
    atDesk(async ({ page }) => {
      await page.locator('[data-do=client]').selectOption('ar');
      await giftAtDesk(page);
      await page.locator('[data-stage=sheet]').click();
      await page.locator('[data-sheet-flow]').waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.locator('[data-do=sheet-qr]').click();
      await page.locator('svg.qr').scrollIntoViewIfNeeded();
      const { data, width, height } = PNG.sync.read(await page.screenshot());
      const address = jsqr(new Uint8ClampedArray(data), width, height)?.data ?? '';
      expect(decode(handedText(address) ?? '')).toMatchObject({
        language: 'ar',
        checks: [{ flow: 'geld-gekregen', answers: { kind: 'gift', benefit: 'bijstand' } }],
      });
      const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    }));

  it('takes in the code of a telephone, and saves a hard case without whose it is', () =>
    atDesk(async ({ page }) => {
      const flow = allFlows.get('geld-gekregen') as Flow;
      const answers = { day: '2026-11-16', benefit: 'bijstand', kind: 'gift', amount: 130_000 };
      const [code = ''] = encode([handedOver(flow, answers)], 'ar');
      await page.locator('[data-from-phone] summary').click();
      const field = page.locator('[data-do=code]');
      await field.fill(`${code}x`);
      await field.press('Enter');
      await page.locator('.read-qr [role=status]:not(:empty)').waitFor();
      expect(await page.locator('.event[data-when]').count()).toBe(0);
      await field.fill(code);
      await field.press('Enter');
      await page.locator('[data-flow="geld-gekregen"][data-when=now]').waitFor();
      await page.locator('[data-stage=walk]').click();
      await page.locator('.verdict-side [data-outcome]').waitFor();
      const note = page.locator('[data-note-case]');
      await note.locator('summary').click();
      await note.locator('textarea').fill('Cliënt 111222333 kreeg geld.');
      await note.locator('[type=submit]').click();
      expect(await note.locator('[role=status]').textContent()).toContain('BSN');
      await note.locator('textarea').fill('De grens past hier niet.');
      await note.locator('[type=submit]').click();
      await page.locator('[data-stage=sheet]').click();
      const saving = page.waitForEvent('download');
      await page.locator('[data-do=cases-json]').click();
      const saved = readFileSync(await (await saving).path(), 'utf8');
      expect(saved).toContain('De grens past hier niet.');
      expect(saved).not.toMatch(/111222333|2026-11-16/);
    }));

  it('warns before it closes, and keeps nothing once it is closed or wiped', () =>
    atDesk(async ({ page, context }) => {
      await giftAtDesk(page);
      const warned = page.waitForEvent('dialog');
      void page.reload().catch(() => null);
      const dialog = await warned;
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
      expect(await whatIsLeft(page)).toMatch(/98[.]?765/);
      const second = await context.newPage();
      await second.goto(`${origin}adviseur/`);
      await second.waitForSelector('.event');
      expect(await whatIsLeft(second)).not.toMatch(/98[.]?765/);
      await second.close();
      await page.locator('[data-ask]').click();
      await page.locator('[data-yes]').click();
      await page.locator('.event').first().waitFor();
      expect(await page.locator('.event[data-when]').count()).toBe(0);
      const left = await whatIsLeft(page);
      expect(left).not.toMatch(/98[.]?765/);
      expect(left).not.toContain('"walks"');
    }));
});
