import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { serve } from '../../config/serve.mjs';
import {
  asPerson,
  axeFaults,
  type Person,
  type PersonOptions,
  untilKept,
  walkTo,
} from './person.ts';

const origin = inject('origin');
const dist = inject('dist');
const loan = { day: '2026-11-16', benefit: 'bijstand', kind: 'person', need: 'waiting' };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const withPerson = (use: (person: Person) => Promise<void>, options?: PersonOptions) =>
  asPerson(browser, use, options);

const doing = (page: Page, name: string) => page.locator(`[data-do="${name}"]`);

/** A screen without faults, and without a text that was not filled in. */
async function clean(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.locator('main').textContent()).not.toMatch(/\[\[|\]\]|\{\{|undefined/);
}

/** A photo as a telephone makes it: large, and not in the format in which it is kept. */
async function photoOf(page: Page, width: number, height: number): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([wide, high]) => {
      const canvas = new OffscreenCanvas(wide ?? 0, high ?? 0);
      const pen = canvas.getContext('2d');
      pen?.fillText('bon', 40, 40);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [width, height],
  );
  return Buffer.from(bytes);
}

const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

async function eraseAll(page: Page): Promise<void> {
  await page.locator('article > [data-ask]').tap();
  await page.locator('[data-yes]').tap();
}

describe.each(['nl', 'ar'])('from the verdict to a proof in %s', (lang) => {
  const prefix = lang === 'nl' ? '' : `${lang}/`;

  it('keeps a check, a proof with a photo and a page for the gemeente, offline too', async () => {
    const server = await serve({ dir: dist });
    const home = `${server.url}${prefix}`;
    await withPerson(
      async ({ page, context }) => {
        await page.goto(home);
        await untilKept(page, lang);
        await walkTo(page, `${home}geld-geleend/`, loan);
        await doing(page, 'keep').tap();
        await doing(page, 'overview').waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await server.close();
        await doing(page, 'overview').tap();
        await page.locator('[data-todo] a.button').first().waitFor();
        await clean(page);
        await page.locator('[data-todo] a.button').first().tap();

        await page.locator('[data-proof-form]').waitFor();
        await clean(page);
        const photo = await photoOf(page, 2400, 1800);
        await page.locator('input[type=file]').setInputFiles([file('bon.png', 'image/png', photo)]);
        await page.locator('[data-photo] img').waitFor();
        await page.locator('select[id$=how]').selectOption('phone');
        await page
          .locator('[data-proof-form] input[maxlength="200"]')
          .nth(1)
          .fill('Team 111222333');
        await page.locator('[data-bsn]').tap();
        await clean(page);
        await page.locator('[data-proof-form] button[type=submit]').tap();
        await page.locator('[data-proof]').waitFor();
        await clean(page);
        expect(await page.locator('[data-proof]').textContent()).not.toContain('111222333');

        await page.reload();
        const kept = page.locator('[data-photo] img');
        await kept.waitFor();
        const size = await kept.evaluate(async (image: HTMLImageElement) => {
          await image.decode();
          return [image.naturalWidth, image.naturalHeight];
        });
        expect(size).toEqual([1600, 1200]);

        await page.goto(`${home}mijn/#proof/print`);
        await page.locator('[data-sheet] li').waitFor();
        await page.locator('[data-with-photos]').check();
        await clean(page);
        await page.emulateMedia({ media: 'print' });
        const sheet = page.locator('[data-sheet]');
        expect(await sheet.textContent()).toContain('Ik heb geld geleend');
        expect(await sheet.textContent()).toContain('maandag 23 november 2026');
        expect(await sheet.textContent()).toContain('Met de telefoon');
        expect(await page.locator('fieldset').first().isVisible()).toBe(false);
        await page.emulateMedia({ media: 'screen' });

        await page.goto(`${home}mijn/`);
        await page.locator('[data-kept]').first().waitFor();
        expect(await page.locator('[data-todo]').count()).toBe(0);
        await clean(page);
        await eraseAll(page);
        await page.locator('a.button.primary').waitFor();
        expect(context.pages()).toHaveLength(1);
      },
      { keepsApp: true },
    );
  });
});

describe('a kept check', () => {
  it('says what the app said then and says now, and shows the whole verdict again', () =>
    withPerson(async ({ page }) => {
      await walkTo(page, `${origin}geld-geleend/`, loan);
      await doing(page, 'keep').tap();
      await doing(page, 'overview').tap();
      await page.locator('[data-todo] a.button').nth(1).tap();
      await page.locator('[data-check]').waitFor();
      await clean(page);
      const text = await page.locator('[data-check]').textContent();
      expect(text).toContain('De app zegt nu nog hetzelfde.');
      await doing(page, 'view').tap();
      await page.waitForSelector('article.outcome');
      expect(page.url()).toBe(`${origin}geld-geleend/`);
    }));

  it('comes once, however often it is kept', () =>
    withPerson(async ({ page }) => {
      for (const _ of [1, 2]) {
        await walkTo(page, `${origin}geld-geleend/`, loan);
        await doing(page, 'keep').tap();
        await doing(page, 'overview').waitFor();
      }
      await doing(page, 'overview').tap();
      await page.locator('[data-todo]').first().waitFor();
      expect(await page.locator('[data-todo]').count()).toBe(1);
    }));

  it('asks for care first where others had better not look', () =>
    withPerson(async ({ page }) => {
      const stay = new Proxy(
        { day: '2026-11-16', benefit: 'bijstand' },
        {
          get: (known, id) => Reflect.get(known, id) ?? 'first',
        },
      ) as Record<string, string>;
      await walkTo(page, `${origin}logeren/`, stay);
      await doing(page, 'keep').tap();
      await doing(page, 'keep-anyway').tap();
      await doing(page, 'overview').waitFor();
      expect(await axeFaults(page)).toEqual([]);
    }));

  it('is late from the day after the last one, over the turn of the year', () =>
    withPerson(async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-12-31T11:00:00+01:00'));
      await walkTo(page, `${origin}geld-geleend/`, { ...loan, day: '2026-12-01' });
      await doing(page, 'keep').tap();
      await doing(page, 'overview').tap();
      const todo = page.locator('[data-todo]');
      await todo.waitFor();
      expect(await todo.textContent()).toContain('Uiterlijk op donderdag 31 december 2026.');
      await page.clock.setFixedTime(new Date('2027-01-01T00:30:00+01:00'));
      await page.reload();
      await todo.waitFor();
      expect(await todo.textContent()).toContain('De laatste dag was donderdag 31 december 2026.');
    }));
});

describe.each(['nl', 'ar'])('the month check and looking ahead in %s', (lang) => {
  const prefix = lang === 'nl' ? '' : `${lang}/`;

  it('opens a flow only after a yes, and keeps the list', () =>
    withPerson(async ({ page }) => {
      await page.goto(`${origin}${prefix}`);
      await page.locator('a[href$="mijn/#month"]').tap();
      for (const id of ['work', 'money', 'home', 'away', 'letters']) {
        await page.locator(`[data-month="${id}"]`).waitFor();
        await clean(page);
        await page.locator(id === 'money' ? '[data-yes]' : '[data-no]').tap();
        if (id !== 'money') continue;
        await page.locator('[data-month="pick"]').waitFor();
        await clean(page);
        await page.locator('.tick:has([value="geld-geleend"])').tap();
        await page.locator('[data-next]').tap();
      }
      await page.locator('[data-month="end"]').waitFor();
      await clean(page);
      const flows = page.locator('[data-flow]');
      expect(await flows.count()).toBe(1);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        doing(page, 'calendar').tap(),
      ]);
      const calendar = readFileSync(await download.path(), 'utf8');
      const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
      expect(String(event?.getFirstPropertyValue('rrule'))).toContain('FREQ=MONTHLY');
      expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-12-01');
      expect(calendar).not.toMatch(/bijstand|uitkering|gemeente|SVB/i);
      await page.goto(`${origin}${prefix}mijn/`);
      await page.locator('[data-todo="geld-geleend"]').waitFor();
      await page.locator('[data-close]').tap();
      await page.locator('[data-todo="geld-geleend"]').waitFor({ state: 'detached' });
    }));

  it('says calmly that nothing changed, by keyboard alone', () =>
    withPerson(async ({ page }) => {
      await page.goto(`${origin}${prefix}mijn/#month`);
      for (const id of ['work', 'money', 'home', 'away', 'letters']) {
        await page.locator(`[data-month="${id}"] h1:focus`).waitFor();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      await page.locator('[data-month="end"] h1:focus').waitFor();
      expect(await page.locator('[data-flow]').count()).toBe(0);
    }));

  it('tells what comes, keeps it, and lets it go', () =>
    withPerson(async ({ page }) => {
      await page.goto(`${origin}${prefix}mijn/#ahead`);
      await page.locator('[data-ahead]').waitFor();
      const form = page.locator('[data-add="person"]');
      await form.locator('button').tap();
      await clean(page);
      await form.locator('input').first().fill('Sam');
      await form.locator('[id$=-day]').first().fill('31');
      await form.locator('select').first().selectOption('12');
      await form.locator('[id$=-year]').first().fill('2008');
      await form.locator('button').tap();
      const coming = page.locator('[data-coming]');
      await coming.first().waitFor();
      await clean(page);
      expect(await coming.first().textContent()).toContain('donderdag 31 december 2026');
      expect(await coming.first().locator('a').getAttribute('href')).toContain('kind-jarig/');
      await page.clock.setFixedTime(new Date('2027-01-01T00:30:00+01:00'));
      await page.reload();
      await coming.first().waitFor();
      expect(await coming.first().textContent()).toContain('donderdag 31 december 2026');
      await page.locator('[data-remove]').tap();
      await coming.first().waitFor({ state: 'detached' });
    }));
});

describe('the overview', () => {
  const parts = [
    '',
    '#month',
    '#ahead',
    '#proof/new',
    '#proof/print',
    '#proof/gone',
    '#check/gone',
  ];

  it.each(parts)('has large targets and no sideways scrolling at %s', (part) =>
    withPerson(async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(`${origin}mijn/${part}`);
      await page.locator('main h1:focus').waitFor();
      await clean(page);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
      const small = await page
        .locator('main :is(a, button, input, select, .tick):visible')
        .evaluateAll((targets) =>
          targets
            .filter((target) => !target.closest('.tick') || target.matches('.tick'))
            .filter((target) => target.getBoundingClientRect().height < 47.5)
            .map((target) => target.outerHTML.slice(0, 80)),
        );
      expect(small).toEqual([]);
    }),
  );

  it('hears of another address while the first one is being drawn', () =>
    withPerson(async ({ page }) => {
      await page.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          const main = document.querySelector('main') as HTMLElement;
          const drawn = new MutationObserver(() => {
            drawn.disconnect();
            location.hash = '#month';
          });
          drawn.observe(main, { childList: true });
        });
      });
      await page.goto(`${origin}mijn/#ledger`);
      await page.locator('[data-month]').waitFor();
    }));

  it('refuses what is no photo and what is too large, and keeps the form', () =>
    withPerson(async ({ page }) => {
      await page.goto(`${origin}mijn/#proof/new`);
      const input = page.locator('input[type=file]');
      await input.setInputFiles([file('x.png', 'image/png', Buffer.from('no photo'))]);
      await page.getByText('Deze foto kan de app niet lezen.').waitFor();
      await input.setInputFiles([file('x.pdf', 'application/pdf', Buffer.alloc(5_000_001))]);
      await page.getByText('Dit bestand is te groot.').waitFor();
      await input.setInputFiles([file('x.pdf', 'application/pdf', Buffer.from('%PDF-1.4'))]);
      await page.locator('[data-photo] a').waitFor();
      await page.locator('[data-proof-form] button[type=submit]').tap();
      await page.getByText('Schrijf eerst op wat u doorgaf.').waitFor();
      await page.locator('[data-proof-form] input').first().fill('Ik bracht een brief');
      await page.locator('[data-proof-form] button[type=submit]').tap();
      await page.locator('[data-proof]').waitFor();
      await clean(page);
      await page.locator('[data-ask]').tap();
      await page.locator('[data-yes]').tap();
      await page.locator('a.button.primary').waitFor();
    }));
});
