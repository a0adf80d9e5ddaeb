import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { serve } from '../../config/serve.mjs';
import { dump } from './keptData.ts';
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

/** Writes an amount down from the page of a ledger; `delay` is the milliseconds of a key. */
async function write(page: Page, amount: string, kind: string, delay = 0): Promise<void> {
  await page.locator('[data-add]').tap();
  await amountField(page).tap();
  await amountField(page).pressSequentially(amount, { delay });
  await page.locator(`[data-kind="${kind}"]`).tap();
  await page.locator('[data-entry]').waitFor();
}

/** Counts every tap on this page from now on. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset.taps = '0';
    addEventListener('pointerdown', () => {
      dataset.taps = String(Number(dataset.taps) + 1);
    });
  });
  return async () => Number(await page.locator('html').getAttribute('data-taps'));
}

async function fillDay(page: Page, at: number, [year, month, day]: string[]): Promise<void> {
  const field = page.locator('form fieldset').nth(at);
  await field.locator('[id$="-day"]').fill(String(Number(day)));
  await field.locator('[id$="-month"]').selectOption(String(Number(month)));
  await field.locator('[id$="-year"]').fill(year ?? '');
}

/** A picture as a camera could give it. */
async function receipt(page: Page, name: string) {
  const base64 = await page.evaluate((text) => {
    const canvas = document.createElement('canvas');
    canvas.width = 1800;
    canvas.height = 900;
    canvas.getContext('2d')?.fillText(text, 100, 100);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  }, name);
  return { name, mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') };
}

/** Two receipts that can be looked at. */
async function seesReceipts(page: Page, within = '[data-photo]'): Promise<void> {
  const photos = page.locator(`${within} img`);
  await photos.nth(1).waitFor();
  expect(await photos.count()).toBe(2);
  const widths = await photos.evaluateAll((images: HTMLImageElement[]) =>
    Promise.all(images.map((image) => image.decode().then(() => image.naturalWidth))),
  );
  expect(widths).toEqual([1600, 1600]);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const shows = (page: Page, text: string) => page.locator('main').getByText(text).first().waitFor();

/** The sheet of the ledger with its receipts, on paper. */
async function printed(page: Page): Promise<string> {
  await page.locator('[data-to-print]').tap();
  await page.locator('[data-with-photos]').check();
  await seesReceipts(page, 'section.photos');
  expect(await axeFaults(page)).toEqual([]);
  const sheet = (await page.locator('[data-sheet]').innerText()).replaceAll('\u00a0', ' ');
  expect(sheet).toContain('Gemaakt op maandag 23 november 2026.');
  expect(sheet).toContain('Ik betaalde € 23,40 en kreeg € 20 terug. Ik krijg dus nog € 3,40.');
  expect(await page.locator('[data-sheet] li').count()).toBe(2);
  return (await page.pdf({ format: 'A4' })).toString('latin1');
}

/** Saves everything in a file, erases all, and takes the file back. */
async function throughFile(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Maak het bestand').tap(),
  ]);
  const buffer = readFileSync(await download.path());
  await button(page, 'Wis alles').tap();
  await button(page, 'Ja, wis alles').tap();
  await shows(page, 'U heeft nog niets bewaard.');
  const file = { name: 'bestand.json', mimeType: 'application/json', buffer };
  await page.getByLabel('Kies een bestand').setInputFiles(file);
  await button(page, 'Voeg dit toe').tap();
  await shows(page, 'Klaar.');
}

async function setPin(page: Page): Promise<void> {
  await page.getByText('Maak een slot').tap();
  await page.getByLabel('Nieuwe pincode of zin').fill('2468');
  await page.getByLabel('Nog een keer hetzelfde').fill('2468');
  await button(page, 'Zet het slot erop').tap();
  await page.locator('[data-lock-message]', { hasText: 'Het slot zit erop.' }).waitFor();
}

const part = async (page: Page, name: string) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, name);
};

describe('Thomas, who shops for his mother', () => {
  it('has his receipts without network: on paper, in a file, after erasing, and behind a PIN', async () => {
    const server = await serve({ dir: dist });
    await withPerson(
      async ({ page }) => {
        await atLedger(page, 'errands', server.url);
        await untilKept(page, 'nl');
        await server.close();

        const taps = await countTaps(page);
        const opened = performance.now();
        await write(page, '23,40', 'paid', 200);
        expect((performance.now() - opened) / 1000).toBeLessThan(10);
        expect(await taps()).toBeLessThanOrEqual(4);
        const files = [await receipt(page, 'bon1.png'), await receipt(page, 'bon2.png')];
        await page.locator('input[type=file]').setInputFiles(files);
        await seesReceipts(page);
        expect(await axeFaults(page)).toEqual([]);
        await page.reload();
        await seesReceipts(page);
        await page.locator('[data-back]').tap();
        await write(page, '20', 'paid-back');
        expect(await tally(page)).toContain('U betaalde € 23,40 en kreeg € 20 terug.');
        expect(await tally(page)).toContain('U krijgt dus nog € 3,40.');
        await page.locator('[data-back]').tap();

        const paper = await printed(page);
        expect(paper.match(/\/Subtype \/Image/g)).toHaveLength(2);
        expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
        await part(page, 'keeping');
        await throughFile(page);
        await setPin(page);
        await part(page, '');
        const sum = page.locator('[data-kept=ledger] small');
        await sum.waitFor();
        expect((await sum.innerText()).replaceAll('\u00a0', ' ')).toBe(
          'Boodschappen: u betaalde € 23,40 en kreeg € 20 terug',
        );

        await part(page, 'ledger/errands');
        await page.locator('[data-ledger=errands] [data-kept]', { hasText: 'Ik betaalde' }).tap();
        await seesReceipts(page);
        await page.locator('[data-look]').tap();
        await page.locator('form.question[data-question=benefit]').waitFor();
        expect(page.url()).toBe(`${server.url}geld-van-een-ander/`);
        expect(await dump(page)).not.toContain('errands');
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
      const taps = await countTaps(page);
      await write(page, '1.150', 'money');
      expect(await taps()).toBe(3);
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
      expect(await page.locator('[data-do=ledger]').count()).toBe(0);
      await page.locator('[data-do=message]').tap();
      await page.locator('[data-do=ledger]').waitFor();
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

      await page.locator('[data-back]').tap();
      await page.locator('[data-to-print]').tap();
      await page.locator('[data-sheet] + .section li').waitFor();
      expect(await page.locator('[data-sheet] h2').innerText()).toBe(
        'Geld als vrijwilliger in 2026',
      );
      expect(await page.locator('main').innerText()).not.toMatch(/\{\{|\[\[|undefined/);
      await page.emulateMedia({ media: 'print' });
      /* A link that waits far outside the page pushes all of it off a paper from right to left. */
      expect(await page.locator('.skip').evaluate((link) => link.getClientRects().length)).toBe(0);
    }));
});
