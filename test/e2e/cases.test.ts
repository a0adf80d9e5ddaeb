import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { serve } from '../../config/serve.mjs';
import {
  axeFaults,
  forget,
  newPerson,
  type Person,
  type Told,
  untilKept,
  walkTo,
} from './person.ts';

const dist = inject('dist');

/* The first users of the app, as their letters tell it. */
const people: readonly { name: string; flow: string; told: Told; ends: string }[] = [
  {
    name: 'Thomas shops for his mother and keeps no receipts',
    flow: 'geld-van-een-ander',
    told: {
      day: '2026-11-16',
      benefit: 'bijstand',
      what: 'errands',
      pays: 'after',
      often: 'regular',
      matches: 'no',
    },
    ends: 'reportErrands',
  },
  {
    name: 'Fatima borrows her rent from a friend while no benefit is paid yet',
    flow: 'geld-geleend',
    told: {
      day: '2026-11-16',
      benefit: 'bijstand',
      kind: 'person',
      need: 'waiting',
    },
    ends: 'reportWaiting',
  },
  {
    name: 'Karin: her eldest of 26 stops school to care for a brother',
    flow: 'kind-studie',
    told: { day: '2026-11-01', benefit: 'bijstand', what: 'stops', born: '2000-01-20' },
    ends: 'askNotCounted',
  },
  {
    name: 'Amir, without a home, sleeps where he cares for a friend',
    flow: 'mantelzorg-geven',
    told: { day: '2026-11-01', benefit: 'bijstand', kind: 'stay', ownHome: 'none' },
    ends: 'reportNoHome',
  },
  {
    name: 'Frans, 79, goes into a nursing home while his rent runs on',
    flow: 'opname',
    told: { day: '2026-11-16', benefit: 'aio', what: 'long', who: 'alone', rent: 'yes' },
    ends: 'reportRentAio',
  },
  {
    name: 'Ellen did not know, and now a letter came',
    flow: 'te-laat',
    told: {
      day: '2025-09-01',
      benefit: 'bijstand',
      office: 'yes',
      reason: 'unaware',
      damage: 'more',
      warned: 'no',
    },
    ends: 'afterAsked',
  },
  {
    name: 'a gift for Sinterklaas, within the pot of the year',
    flow: 'geld-gekregen',
    told: {
      day: '2026-11-23',
      benefit: 'bijstand',
      kind: 'gift',
      amount: 50,
      before: 200,
      asked: 'no',
    },
    ends: 'noReport',
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(['nl', 'ar'])('in %s', (lang) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let person: Person;
  beforeAll(async () => {
    server = await serve({ dir: dist });
    person = await newPerson(browser, { keepsApp: true });
    await person.page.goto(home());
  });
  afterAll(async () => {
    await person?.context.close();
    await server?.close();
  });
  const home = () => `${server.url}${lang === 'nl' ? '' : `${lang}/`}`;

  it.each(people)('$name', async ({ flow, told, ends }) => {
    const { page, complaints } = person;
    const faults: string[] = [];
    await forget(page);
    const reached = await walkTo(page, `${home()}${flow}/`, told, async () => {
      faults.push(...(await axeFaults(page)));
    });
    expect(reached).toBe(ends);
    expect(faults).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('main').textContent()).not.toMatch(/\[\[|\]\]|\{\{|undefined|null/);
    expect(complaints).toEqual([]);
  });

  describe('once the server is gone', () => {
    beforeAll(async () => {
      await untilKept(person.page, lang);
      await server.close();
    });

    it.each(people)('$name', async ({ flow, told, ends }) => {
      const { page, complaints } = person;
      await forget(page);
      expect(await walkTo(page, `${home()}${flow}/`, told)).toBe(ends);
      expect(complaints).toEqual([]);
    });
  });
});
