import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { serve } from '../../config/serve.mjs';
import {
  asPerson,
  axeFaults,
  type Person,
  type PersonOptions,
  TODAY,
  tell,
  untilKept,
  walkTo,
} from './person.ts';

const origin = inject('origin');
const dist = inject('dist');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const withPerson = (use: (person: Person) => Promise<void>, options?: PersonOptions) =>
  asPerson(browser, use, options);

const tally = async (page: Page): Promise<string> => {
  const lines = await page.locator('[data-tally] p').allTextContents();
  return lines.join(' ').replaceAll('\u00a0', ' ');
};
const amountField = (page: Page) => page.locator('input[name=amount]');
const atLedger = async (page: Page, ledger: string, base = origin): Promise<void> => {
  await page.goto(`${base}mijn/#ledger/${ledger}`);
  await page.locator(`[data-ledger=${ledger}]`).waitFor();
};

/** Writes an amount down from the page of a ledger; gives the number of taps. */
async function write(page: Page, amount: string, kind: string): Promise<number> {
  await page.locator('[data-add]').tap();
  await amountField(page).tap();
  await amountField(page).fill(amount);
  await page.locator(`[data-kind="${kind}"]`).tap();
  await page.locator('[data-entry]').waitFor();
  return 3;
}

async function fillDay(page: Page, at: number, [year, month, day]: string[]): Promise<void> {
  const field = page.locator('form fieldset').nth(at);
  await field.locator('[id$="-day"]').fill(String(Number(day)));
  await field.locator('[id$="-month"]').selectOption(String(Number(month)));
  await field.locator('[id$="-year"]').fill(year ?? '');
}

/** A picture as a camera could give it. */
async function receipt(page: Page, name: string) {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1800;
    canvas.height = 900;
    canvas.getContext('2d')?.fillText('Bon', 100, 100);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  return { name, mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') };
}

describe('Thomas, who shops for his mother', () => {
  it('keeps his receipts over a reload, and goes on without network', async () => {
    const server = await serve({ dir: dist });
    await withPerson(
      async ({ page }) => {
        await page.goto(server.url);
        await untilKept(page, 'nl');
        await atLedger(page, 'errands', server.url);
        await write(page, '23,40', 'paid');
        const files = [await receipt(page, 'bon1.png'), await receipt(page, 'bon2.png')];
        await page.locator('input[type=file]').setInputFiles(files);
        await page.locator('[data-photo] img').nth(1).waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await server.close();
        await page.reload();
        await page.locator('[data-photo] img').nth(1).waitFor();
        const width = await page
          .locator('[data-photo] img')
          .first()
          .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
        expect(width).toBe(1600);
        await page.locator('[data-back]').tap();
        await write(page, '20', 'paid-back');
        expect(await tally(page)).toContain('U betaalde € 23,40 en kreeg € 20 terug.');
        expect(await tally(page)).toContain('U krijgt dus nog € 3,40.');
        await page.locator('[data-look]').tap();
        await page.locator('form.question[data-question=benefit]').waitFor();
        expect(page.url()).toContain('/geld-van-een-ander/');
      },
      { keepsApp: true },
    );
  });

  it('is told what to do when more came back than he paid', () =>
    withPerson(async ({ page }) => {
      await atLedger(page, 'errands');
      await write(page, '10', 'paid');
      await page.locator('[data-back]').tap();
      await write(page, '12', 'paid-back');
      expect(await tally(page)).toContain('U kreeg € 2 meer dan u betaalde.');
      await page.locator('[data-look].primary').tap();
      await page.locator('form.question[data-question=benefit]').waitFor();
      await tell(page, { benefit: 'bijstand' });
      await tell(page, { often: 'once' });
      await page.locator('article.outcome[data-outcome=reportMore]').waitFor();
    }));
});

describe('a gift that passes the limit', () => {
  it('is written down in three taps, and leads filled in to the right verdict', () =>
    withPerson(async ({ page }) => {
      await atLedger(page, 'gifts');
      expect(await write(page, '1.150', 'money')).toBeLessThanOrEqual(4);
      expect(await tally(page)).toContain('Samen kreeg u € 1.150.');
      expect(await tally(page)).toContain('De app weet nog niet welke uitkering u heeft.');
      await page.locator('[data-back]').tap();
      expect(await axeFaults(page)).toEqual([]);
      await write(page, '100', 'money');
      expect(await tally(page)).toContain('U kreeg € 50 meer');
      await page.locator('[data-look].primary').tap();
      await page.locator('form.question[data-question=benefit]').waitFor();
      await tell(page, { benefit: 'bijstand' });
      await tell(page, { kind: 'gift' });
      await page.locator('article.outcome[data-outcome=reportOver]').waitFor();
    }));

  it('knows the benefit from then on, and warns from three quarters', () =>
    withPerson(async ({ page }) => {
      const told = { day: TODAY, benefit: 'bijstand', kind: 'gift', amount: 900, before: 0 };
      await walkTo(page, `${origin}geld-gekregen/`, { ...told, asked: 'no' });
      await page.locator('[data-do=ledger]').tap();
      await page.locator('[data-do=open-ledger]').tap();
      await page.locator('[data-ledger=gifts]').waitFor();
      expect(await tally(page)).toContain('U bent er bijna, want er is nog € 300 over.');
      expect(await page.locator('[data-look]').count()).toBe(1);
      await page.locator('svg[role=img]').waitFor();
      const label = await page.locator('svg[role=img]').getAttribute('aria-label');
      expect(label?.replaceAll('\u00a0', ' ')).toBe('€ 900 van € 1.200');
    }));

  it('does not count twice from a verdict, unless it is another one', () =>
    withPerson(async ({ page }) => {
      const told = { day: TODAY, benefit: 'bijstand', kind: 'gift', amount: 30, before: 0 };
      await atLedger(page, 'gifts');
      await write(page, '30', 'money');
      await walkTo(page, `${origin}geld-gekregen/`, { ...told, asked: 'no' });
      const add = page.locator('[data-do=ledger]');
      await add.tap();
      await page.locator('[data-do=open-ledger]').waitFor();
      expect(await add.textContent()).toBe('Zet het er ook bij');
      await add.tap();
      await add.waitFor({ state: 'detached' });
      await atLedger(page, 'gifts');
      expect(await tally(page)).toContain('Samen kreeg u € 60.');
    }));
});

describe('a question about what came before', () => {
  it('takes the total of the ledger with one tap', () =>
    withPerson(async ({ page }) => {
      await atLedger(page, 'gifts');
      await write(page, '300', 'goods');
      await page.goto(`${origin}geld-gekregen/`);
      const told = { day: TODAY, benefit: 'bijstand', kind: 'gift', amount: 50 };
      for (const _ of Object.keys(told)) {
        await page.locator('form.question').waitFor();
        await tell(page, told);
      }
      const hint = page.locator('[data-hint]');
      await hint.waitFor();
      expect((await hint.textContent())?.replaceAll('\u00a0', ' ')).toContain('€ 300 voor 2026');
      expect(await axeFaults(page)).toEqual([]);
      await hint.locator('button').tap();
      await page.locator('form.question[data-question=asked]').waitFor();
    }));
});

describe('days abroad before booking', () => {
  it('tells for each year what would be left, and that one stay is too long', () =>
    withPerson(async ({ page }) => {
      await page.goto(`${origin}mijn/#ledger/abroad/new`);
      await page.locator('[data-ledger-form=abroad]').waitFor();
      await fillDay(page, 0, ['2026', '12', '18']);
      await fillDay(page, 1, ['2027', '01', '20']);
      await page.locator('[data-preview]').waitFor();
      const shown = await page.locator('[data-preview]').innerText();
      expect(shown).toContain('Deze reis telt voor 33 dagen.');
      expect(shown).toContain('Nog over: 15 van de 28 dagen.');
      expect(shown).toContain('Eén reis telt 33 dagen.');
      expect(await axeFaults(page)).toEqual([]);
      await page.locator('[data-kind=add]').tap();
      await page.locator('[data-entry=abroad]').waitFor();
      await page.locator('[data-look].primary').tap();
      await page.locator('form.question[data-question=benefit]').waitFor();
      await tell(page, { benefit: 'bijstand' });
      await page.locator('article.outcome[data-outcome=reportOver]').waitFor();
    }));
});

describe('the new year', () => {
  it('begins at nothing on 1 January, and keeps the old year', () =>
    withPerson(async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-12-31T22:30:00+01:00'));
      await atLedger(page, 'gifts');
      await write(page, '1.300', 'money');
      expect(await tally(page)).toContain('U kreeg € 100 meer');
      await page.clock.setFixedTime(new Date('2027-01-01T00:30:00+01:00'));
      await page.reload();
      await atLedger(page, 'gifts');
      const headings = await page.locator('section.section h2').allTextContents();
      expect(headings).toEqual(['In 2027', 'In 2026']);
      await write(page, '25', 'goods');
      expect(await tally(page)).toContain('Samen kreeg u € 25.');
      expect(await tally(page)).toContain('Het bedrag van 2027 is nog niet bekend.');
    }));
});

describe('odd earnings', () => {
  it('stay open until they are reported', () =>
    withPerson(async ({ page }) => {
      await atLedger(page, 'earnings');
      await write(page, '40', 'add');
      expect(await tally(page)).toContain('Dit is nog niet doorgegeven: € 40.');
      await page.locator('[data-back]').tap();
      await page.locator('[data-told]').tap();
      await page.locator('[data-told]').waitFor({ state: 'detached' });
      expect(await tally(page)).toContain('Alles is doorgegeven.');
    }));
});

describe('a ledger in Arabic, with a keyboard', () => {
  it('takes an entry and shows it from the right', () =>
    withPerson(async ({ page }) => {
      await page.goto(`${origin}ar/mijn/#ledger`);
      await page.locator('[data-kept=volunteer]').focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-add]').focus();
      await page.keyboard.press('Enter');
      await amountField(page).focus();
      await page.keyboard.type('٥٠');
      await page.keyboard.press('Enter');
      await page.locator('[data-entry=volunteer]').waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await page.locator('[data-tally] bdi').first().textContent()).toContain('50');
      const bar = page.locator('svg rect').first();
      expect(Number(await bar.getAttribute('x'))).toBeGreaterThan(0);
      expect(await page.locator('main').innerText()).not.toMatch(/\{\{|\[\[|undefined/);
      expect(await axeFaults(page)).toEqual([]);
    }));
});
