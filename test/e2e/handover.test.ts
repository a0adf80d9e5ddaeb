import jsqr from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { serve } from '../../config/serve.mjs';
import type { Flow } from '../../src/engine/flow.ts';
import { allFlows } from '../../src/flows/all.ts';
import { addressesOf } from '../../src/handover/address.ts';
import { decode, encode, handedOver } from '../../src/handover/handedOver.ts';
import { handedText } from '../../src/handover/mark.ts';
import {
  asPerson,
  axeFaults,
  type Person,
  type PersonOptions,
  type Told,
  tell,
  untilKept,
  walkTo,
} from './person.ts';

const origin = inject('origin');
const dist = inject('dist');
const gift = {
  day: '2026-11-16',
  benefit: 'bijstand',
  kind: 'gift',
  amount: 1250.5,
  before: 0,
};
/* As the app has it: a month is its first day, euros are cents, and more was not asked. */
const giftCents = { day: '2026-11-01', benefit: 'bijstand', kind: 'gift', amount: 125_050 };
/* No walk of any flow makes a longer code; its answers as a person tells them. */
const longest = {
  day: '2026-01-01',
  benefit: 'bijstand',
  who: 'person',
  kind: 'bills',
  bill: 'debt',
  paid: 'yes',
  worth: 1199.99,
  before: 1199.99,
};
const flow = (id: string): Flow => allFlows.get(id) as Flow;
const textOf = (id: string, answers: Told, municipality?: string): string =>
  encode([handedOver(flow(id), answers, municipality)], 'nl')[0] ?? '';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const withPerson = <T>(use: (person: Person) => Promise<T>, options?: PersonOptions) =>
  asPerson(browser, use, options);

const verdict = (page: Page) => page.locator('article.outcome');
const notice = (page: Page) => page.locator('.arrival');
const ready = (page: Page) => page.waitForSelector('html[data-ready]');

/** What a decoder sees in a picture of the screen. */
async function scanned(page: Page): Promise<string> {
  const { data, width, height } = PNG.sync.read(await page.screenshot());
  return jsqr(new Uint8ClampedArray(data), width, height)?.data ?? '';
}

/** Asks for the code of the verdict on screen, and scans it. */
async function codeOf(page: Page): Promise<string> {
  await page.locator('[data-do=qr]').tap();
  await page.locator('svg.qr').scrollIntoViewIfNeeded();
  return scanned(page);
}

/** The walks that stay on the device. */
const keptWalks = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('doorgeefwijzer').onsuccess = ({ target }) => {
          const { result: db } = target as IDBOpenDBRequest;
          db.transaction('walks').objectStore('walks').getAll().onsuccess = (event) => {
            const { result } = event.target as IDBRequest<{ flow: string; finished: boolean }[]>;
            resolve(result.map(({ flow, finished }) => ({ flow, finished })));
            db.close();
          };
        };
      }),
  );

async function expectNoTrace(page: Page): Promise<void> {
  const trace = await page.evaluate(() => [location.href, JSON.stringify(history.state)].join());
  expect(trace).not.toMatch(/q=|bijstand|125050/);
}

describe.each(['nl', 'ar'])('a verdict in %s', (lang) => {
  const prefix = lang === 'nl' ? '' : `${lang}/`;

  it.each([
    ['geld-gekregen', gift],
    ['boodschappen-of-spullen', longest],
  ])('of %s goes as a code from one phone to another', async (id, told) => {
    const { address, outcome } = await withPerson(async ({ page }) => {
      const reached = await walkTo(page, `${origin}${prefix}${id}/`, told);
      const scan = await codeOf(page);
      expect(await axeFaults(page)).toEqual([]);
      return { address: scan, outcome: reached };
    });
    expect(address.startsWith(`${origin}${prefix}${id}/#q=`)).toBe(true);
    await withPerson(async ({ page }) => {
      await page.goto(address);
      await verdict(page).waitFor();
      expect(await verdict(page).getAttribute('data-outcome')).toBe(outcome);
      expect(page.url()).toBe(`${origin}${prefix}${id}/`);
      await expectNoTrace(page);
      expect(await notice(page).textContent()).not.toBe('');
      expect(await axeFaults(page)).toEqual([]);
      expect(await keptWalks(page)).toEqual([{ flow: id, finished: true }]);
    });
  });

  it('opens on a phone without internet, once the app is on it', async () => {
    const server = await serve({ dir: dist });
    await withPerson(
      async ({ page }) => {
        await page.goto(`${server.url}${prefix}`);
        await untilKept(page, lang);
        await server.close();
        await page.goto(
          `${server.url}${prefix}geld-gekregen/#q=${textOf('geld-gekregen', giftCents)}`,
        );
        await verdict(page).waitFor();
        expect(await verdict(page).getAttribute('data-outcome')).toBe('reportOver');
        await expectNoTrace(page);
      },
      { keepsApp: true },
    );
  });
});

describe('the code on the screen', () => {
  it.each([
    { name: 'dark', media: { colorScheme: 'dark' } as const },
    { name: 'high contrast', media: { forcedColors: 'active' } as const },
  ])('can be scanned in $name', ({ media }) =>
    withPerson(async ({ page }) => {
      await page.emulateMedia(media);
      await walkTo(page, `${origin}geld-gekregen/`, gift);
      expect(handedText(await codeOf(page))).toBe(textOf('geld-gekregen', giftCents));
    }),
  );

  it('holds the gemeente that was chosen, and leads to its verdict', async () => {
    const { address, outcome } = await withPerson(async ({ page }) => {
      await walkTo(page, `${origin}geld-gekregen/`, gift);
      await page.locator('fieldset.picker input').fill('Enschede');
      await page.locator('[data-gemeente=GM0153]').tap();
      await page.locator('.chosen').waitFor();
      await page.waitForFunction(() => document.querySelector('article.outcome'));
      const reached = await verdict(page).getAttribute('data-outcome');
      return { address: await codeOf(page), outcome: reached };
    });
    expect(decode(handedText(address) ?? '')).toMatchObject({
      checks: [{ municipality: 'GM0153' }],
    });
    await withPerson(async ({ page }) => {
      await page.goto(address);
      await verdict(page).waitFor();
      expect(await verdict(page).getAttribute('data-outcome')).toBe(outcome);
      await page.locator('.chosen', { hasText: 'Enschede' }).waitFor();
    });
  });
});

const good = textOf('geld-gekregen', giftCents);
const other = textOf('geld-geleend', { day: '2026-11-16', benefit: 'bijstand', kind: 'person' });
const elsewhere = { ...flow('geld-gekregen'), start: 'kind' } as Flow;
const outdated = encode([handedOver(elsewhere, giftCents)], 'nl')[0] ?? '';

describe.each(['nl', 'ar'])('a code that is off, in %s', (lang) => {
  const address = `${origin}${lang === 'nl' ? '' : `${lang}/`}geld-gekregen/#q=`;

  it.each([
    ['cut short', good.slice(0, -9)],
    ['changed', good.replace('N2ohm', 'N3ohm')],
    ['empty', ''],
    ['foreign', 'https%3A%2F%2Fexample.org%2F%3Cb%3E'],
    ['of another flow', other],
  ])('is refused kindly when it is %s, and the flow starts as always', (_, text) =>
    withPerson(async ({ page }) => {
      await page.goto(`${address}${text}`);
      await ready(page);
      expect(await page.locator('form.question').getAttribute('data-question')).toBe('day');
      expect(await notice(page).textContent()).not.toBe('');
      expect(page.url()).not.toContain('#');
      expect(await axeFaults(page)).toEqual([]);
    }),
  );

  it('of other questions keeps the day and the benefit, and begins again', () =>
    withPerson(async ({ page }) => {
      await page.goto(`${address}${outdated}`);
      await ready(page);
      expect(await page.locator('form.question').getAttribute('data-question')).toBe('kind');
      expect(await notice(page).textContent()).not.toBe('');
      await tell(page, { kind: 'return', asked: 'no' });
      await verdict(page).waitFor();
      expect(await verdict(page).getAttribute('data-outcome')).toBe('notAGift');
      expect(await notice(page).count()).toBe(0);
    }));
});

describe('a phone with answers of its own', () => {
  const address = `${origin}geld-gekregen/`;
  const begun = async (page: Page) => {
    await page.goto(address);
    await ready(page);
    await tell(page, { day: '2026-11-23' });
    await tell(page, { benefit: 'aio' });
    await page.goto('about:blank');
    await page.goto(`${address}#q=${good}`);
    await page.locator('.which').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await expectNoTrace(page);
  };

  it('is asked what to keep, and can keep its own', () =>
    withPerson(async ({ page }) => {
      await begun(page);
      await page.locator('[data-do=own]').tap();
      await ready(page);
      expect(await page.locator('form.question').getAttribute('data-question')).toBe('kind');
      await tell(page, { kind: 'return' });
      await verdict(page).waitFor();
      expect(await verdict(page).textContent()).toContain('SVB');
    }));

  it('is asked what to keep, and can take the code', () =>
    withPerson(async ({ page }) => {
      await begun(page);
      await page.locator('[data-do=handed]').tap();
      await verdict(page).waitFor();
      expect(await verdict(page).getAttribute('data-outcome')).toBe('reportOver');
    }));

  it('takes a code that is put in the address of the open page', () =>
    withPerson(async ({ page }) => {
      await page.goto(address);
      await ready(page);
      await page.evaluate((text) => {
        location.hash = `q=${text}`;
      }, good);
      await verdict(page).waitFor();
      await expectNoTrace(page);
    }));
});

describe.each(['nl', 'ar'])('several checks in one code, in %s', (lang) => {
  const prefix = lang === 'nl' ? '' : `${lang}/`;
  const checks = [
    handedOver(flow('geld-gekregen'), giftCents),
    handedOver(elsewhere, giftCents),
    handedOver(flow('geld-geleend'), {
      day: '2026-11-16',
      benefit: 'bijstand',
      kind: 'person',
      need: 'waiting',
    }),
  ];
  const [address = ''] = addressesOf(checks, lang, (page) => `${origin}${prefix}${page}`);

  it('are shown with the verdicts of now, and kept when somebody wants that', () =>
    withPerson(async ({ page }) => {
      await page.goto(address);
      await page.locator('[data-handed]').first().waitFor();
      expect(page.url()).toBe(`${origin}${prefix}mijn/#handed`);
      expect(await page.locator('[data-handed]').count()).toBe(3);
      expect(await page.locator('[data-handed] strong').count()).toBe(2);
      expect(await axeFaults(page)).toEqual([]);
      await page.locator('[data-do=keep-handed]').tap();
      await page.waitForFunction(
        () => document.querySelector('.handed [role=status]')?.textContent,
      );
      await page.goto(`${origin}${prefix}mijn/`);
      await page.waitForFunction(() => document.querySelectorAll('a[href*="#check/"]').length >= 2);
    }));

  it('each open on the page of their flow', () =>
    withPerson(async ({ page }) => {
      await page.goto(address);
      await page.locator('[data-handed="geld-geleend"] a').tap();
      await verdict(page).waitFor();
      expect(page.url()).toBe(`${origin}${prefix}geld-geleend/`);
    }));

  it('are gone after a reload, and a code that is off is refused kindly', () =>
    withPerson(async ({ page }) => {
      await page.goto(address);
      await page.locator('[data-handed]').first().waitFor();
      await page.reload();
      await page.locator('.handed').waitFor();
      expect(await page.locator('[data-handed]').count()).toBe(0);
      await page.goto('about:blank');
      await page.goto(address.slice(0, -3));
      await page.locator('.handed').waitFor();
      expect(await page.locator('[data-handed]').count()).toBe(0);
      expect(page.url()).toMatch(/#handed$/);
      expect(await axeFaults(page)).toEqual([]);
    }));
});
