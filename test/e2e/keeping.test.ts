import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { dump, keptIds, photo, plant, proof, SECRET } from './keptData.ts';
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
const PIN = '2468';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const withPerson = (use: (person: Person) => Promise<void>, options?: PersonOptions) =>
  asPerson(browser, use, options);

const shows = (page: Page, text: string | RegExp) =>
  page.locator('main').getByText(text).first().waitFor();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openKeeping(page: Page, lang = ''): Promise<void> {
  await page.goto(`${origin}${lang}mijn/#keeping`);
  await page.locator('[data-export-message]').waitFor({ state: 'attached' });
}

async function reopenKeeping(page: Page): Promise<void> {
  await page.reload();
  await page.locator('[data-export-message]').waitFor({ state: 'attached' });
}

async function setPin(page: Page, pin = PIN): Promise<void> {
  await page.getByText('Maak een slot').tap();
  await page.getByLabel('Nieuwe pincode of zin').fill(pin);
  await page.getByLabel('Nog een keer hetzelfde').fill(pin);
  await button(page, 'Zet het slot erop').tap();
  await page.locator('[data-lock-message]', { hasText: 'Het slot zit erop.' }).waitFor();
}

async function tryPin(page: Page, pin: string): Promise<void> {
  await page.getByLabel('Uw pincode of zin').fill(pin);
  await button(page, 'Open het slot').tap();
}

/** Makes the file, and gives its name and what stands in it. */
async function makeFile(page: Page, pin = ''): Promise<{ name: string; text: string }> {
  const label = (await page.getByLabel('Code op het bestand').count())
    ? 'Code op het bestand'
    : 'Uw pincode van nu';
  await page.getByLabel(label).last().fill(pin);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Maak het bestand').tap(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

const chooseFile = (page: Page, text: string) =>
  page.getByLabel('Kies een bestand').setInputFiles({
    name: 'bestand.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

async function eraseAll(page: Page): Promise<void> {
  await button(page, 'Wis alles').tap();
  await button(page, 'Ja, wis alles').tap();
}

/** A file of ours with these things in it, made on another device. */
async function fileOf(...items: ReturnType<typeof proof>[]): Promise<string> {
  const context = await browser.newContext({ hasTouch: true });
  const page = await context.newPage();
  await openKeeping(page);
  await plant(page, items);
  await reopenKeeping(page);
  const { text } = await makeFile(page);
  await context.close();
  return text;
}

describe('a file of what is kept', () => {
  it('brings everything back after all was erased, without network', () =>
    withPerson(
      async ({ page, context }) => {
        await openKeeping(page);
        await untilKept(page, 'nl');
        await plant(page, [proof('p1'), photo('f1'), photo('f2')]);
        await context.setOffline(true);
        await reopenKeeping(page);
        await shows(page, 'Bewijzen: 1');
        const before = await dump(page);
        const { name, text } = await makeFile(page);
        expect(name).toBe(`doorgeefwijzer-${TODAY}.json`);
        await eraseAll(page);
        await shows(page, 'U heeft nog niets bewaard.');
        expect(await dump(page)).not.toContain(SECRET);
        await chooseFile(page, text);
        await shows(page, 'Dit bestand is van maandag 23 november 2026.');
        expect(await keptIds(page)).toEqual([]);
        await button(page, 'Voeg dit toe').tap();
        await shows(page, 'Klaar.');
        await shows(page, "Foto's en papieren: 2");
        expect(await keptIds(page)).toEqual(['f1', 'f2', 'p1']);
        const withoutHead = (all: string) => all.replace(/"changes":\d+/, '');
        expect(withoutHead(await dump(page))).toContain(
          before.match(/"bytes":"[^"]*"/)?.[0] ?? '?',
        );
      },
      { keepsApp: true },
    ));

  it('adds what was not here and leaves the rest, or comes in the place of it', () =>
    withPerson(async ({ page }) => {
      const file = await fileOf(proof('p1', 'uit het bestand'), proof('p2'));
      await openKeeping(page);
      await plant(page, [proof('p1', 'van hier'), proof('p3')]);
      await reopenKeeping(page);
      await chooseFile(page, file);
      await button(page, 'Voeg dit toe').tap();
      await shows(page, 'Klaar.');
      expect(await keptIds(page)).toEqual(['p1', 'p2', 'p3']);
      expect(await dump(page)).toContain('van hier');
      await chooseFile(page, file);
      await button(page, 'Zet dit ervoor in de plaats').tap();
      expect(await keptIds(page)).toEqual(['p1', 'p2', 'p3']);
      await button(page, 'Ja, zet dit ervoor in de plaats').tap();
      await shows(page, 'Klaar.');
      expect(await keptIds(page)).toEqual(['p1', 'p2']);
      expect(await dump(page)).toContain('uit het bestand');
    }));

  it('is refused with a clear line, and changes nothing, when it is not whole or not ours', () =>
    withPerson(async ({ page }) => {
      const file = await fileOf(proof('p1'));
      await openKeeping(page);
      await plant(page, [proof('p9')]);
      await reopenKeeping(page);
      const before = await dump(page);
      const refused: [string, string][] = [
        ['hallo', 'Dit bestand is niet heel, of het is niet van deze app.'],
        [file.slice(0, -20), 'Dit bestand is niet heel, of het is niet van deze app.'],
        ['{"app":"een andere"}', 'Dit bestand is niet van deze app.'],
        [file.replace('"version":1', '"version":2'), 'gemaakt met een nieuwere versie'],
        [file.replace('2026-11-20', '2026-11-21'), 'Iets in dit bestand is later veranderd.'],
      ];
      for (const [text, line] of refused) {
        await chooseFile(page, text);
        await shows(page, line);
        expect(await page.locator('[data-found]').count()).toBe(0);
        expect(await dump(page)).toBe(before);
      }
    }));

  it('with a code tells nothing without it', () =>
    withPerson(async ({ page }) => {
      await openKeeping(page);
      await plant(page, [proof('p1')]);
      await reopenKeeping(page);
      const { text } = await makeFile(page, 'een lange zin');
      expect(text).not.toContain(SECRET);
      await eraseAll(page);
      await shows(page, 'U heeft nog niets bewaard.');
      await chooseFile(page, text);
      await shows(page, 'Op dit bestand zit een code.');
      await page.getByLabel('De code van dit bestand').fill('een andere zin');
      await button(page, 'Open het bestand').tap();
      await shows(page, 'Deze code past niet');
      await page.getByLabel('De code van dit bestand').fill('een lange zin');
      await button(page, 'Open het bestand').tap();
      await button(page, 'Voeg dit toe').tap();
      await shows(page, 'Bewijzen: 1');
    }));
});

describe('a PIN', () => {
  it('leaves no word of what is kept to be read on the device, and gives it back', () =>
    withPerson(async ({ page }) => {
      await page.goto(`${origin}geld-gekregen/`);
      await page.waitForSelector('html[data-ready]');
      await tell(page, { day: TODAY });
      await openKeeping(page);
      await plant(page, [proof('p1'), photo('f1')]);
      await reopenKeeping(page);
      expect(await dump(page)).toMatch(/oom-Zebedeus.*geld-gekregen|geld-gekregen.*oom-Zebedeus/);
      await setPin(page);
      expect(await dump(page)).not.toMatch(/Zebedeus|geld-gekregen|proof|"p1"|image/);

      await page.reload();
      await shows(page, 'Dit zit op slot');
      expect(await page.locator('main').textContent()).not.toContain('Bewijzen');
      await tryPin(page, '1357');
      await shows(page, 'Deze code klopt niet, maar er is niets weg.');
      await tryPin(page, PIN);
      await shows(page, 'Bewijzen: 1');

      await page.getByText('Haal het slot eraf').first().tap();
      await page.locator('details[open]').getByLabel('Uw pincode van nu').fill(PIN);
      await button(page, 'Haal het slot eraf').tap();
      await page.locator('[data-lock-message]', { hasText: 'Het slot is eraf.' }).waitFor();
      expect(await keptIds(page)).toEqual(['f1', 'p1']);
      expect(await dump(page)).toContain(SECRET);
    }));

  it('keeps walks off the device, and a verdict can still be kept without it', () =>
    withPerson(async ({ page, context }) => {
      await openKeeping(page);
      await setPin(page);
      const other = await context.newPage();
      const gift = { day: TODAY, benefit: 'bijstand', kind: 'gift', amount: 100, before: 1150 };
      await walkTo(other, `${origin}geld-gekregen/`, { ...gift, asked: 'no' });
      await other.locator('.notices').getByText('De app bewaart uw antwoorden niet.').waitFor();
      await other.locator('[data-do=keep]').tap();
      await other.locator('[data-do=overview]').waitFor();
      expect(await dump(other)).not.toMatch(/geld-gekregen|2026-11-23/);
      await other.close();
      await button(page, 'Doe nu op slot').tap();
      await tryPin(page, PIN);
      await shows(page, 'Bewaarde antwoorden: 1');
    }));

  it('is asked for longer and longer after five wrong ones, and nothing is erased', () =>
    withPerson(async ({ page }) => {
      await openKeeping(page);
      await plant(page, [proof('p1')]);
      await setPin(page);
      await page.reload();
      for (const wrong of ['1111', '2222', '3333', '4444']) {
        await tryPin(page, wrong);
        await shows(page, 'Deze code klopt niet');
      }
      await tryPin(page, '5555');
      await shows(page, /Probeer het daarom pas weer om \d\d:\d\d/);
      await page.reload();
      await tryPin(page, PIN);
      await shows(page, /Probeer het daarom pas weer om \d\d:\d\d/);
      await page.clock.setFixedTime(new Date(`${TODAY}T11:00:31+01:00`));
      await tryPin(page, PIN);
      await shows(page, 'Bewijzen: 1');
    }));

  it('is asked for again by the button, and when nobody looked for five minutes', () =>
    withPerson(async ({ page }) => {
      await openKeeping(page);
      await setPin(page);
      await button(page, 'Doe nu op slot').tap();
      await shows(page, 'Dit zit op slot');
      await tryPin(page, PIN);
      await shows(page, 'Bewaren en meenemen');
      const look = (hidden: boolean) =>
        page.evaluate((isHidden) => {
          Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }, hidden);
      await look(true);
      await page.clock.setFixedTime(new Date(`${TODAY}T11:04:59+01:00`));
      await look(false);
      await shows(page, 'Bewaren en meenemen');
      await look(true);
      await page.clock.setFixedTime(new Date(`${TODAY}T11:10:00+01:00`));
      await look(false);
      await shows(page, 'Dit zit op slot');
    }));

  it('locks a tab that was open before it, at its next look', () =>
    withPerson(async ({ page, context }) => {
      await openKeeping(page);
      await plant(page, [proof('p1')]);
      const other = await context.newPage();
      await openKeeping(other);
      await shows(other, 'Bewijzen: 1');
      await setPin(page);
      await button(other, 'Maak het bestand').tap();
      await shows(other, 'Dit zit op slot');
      await tryPin(other, PIN);
      await shows(other, 'Bewijzen: 1');
    }));

  it('can be forgotten: everything is erased in two taps, and one begins again', () =>
    withPerson(async ({ page }) => {
      await openKeeping(page);
      await plant(page, [proof('p1')]);
      await setPin(page);
      await page.reload();
      await page.getByText('Bent u de code kwijt?').tap();
      await eraseAll(page);
      await shows(page, 'U heeft nog niets bewaard.');
      expect(await keptIds(page)).toEqual([]);
      await page.goto(`${origin}geld-gekregen/`);
      await page.waitForSelector('html[data-ready]');
      await tell(page, { day: TODAY });
      await page.waitForFunction(() => document.querySelector('[data-question=benefit]'));
      expect(await dump(page)).toContain('geld-gekregen');
    }));

  it('goes on the file too', () =>
    withPerson(async ({ page }) => {
      await openKeeping(page);
      await plant(page, [proof('p1')]);
      await setPin(page);
      const { text } = await makeFile(page, PIN);
      expect(text).not.toContain(SECRET);
      expect(JSON.parse(text)).toHaveProperty('locked');
    }));
});

/** Has the write with this number, counted from now, go wrong in a way of its own. */
const faultAt = (page: Page, number: number, how: 'full' | 'hangs') =>
  page.evaluate(
    ([at, kind]) => {
      const { put } = IDBObjectStore.prototype;
      let count = 0;
      IDBObjectStore.prototype.put = function (...args) {
        count += 1;
        if (count !== at) return put.apply(this, args);
        if (kind === 'full') throw new DOMException('no room', 'QuotaExceededError');
        /* Holds the transaction open: each answer asks again, until the tab is gone. */
        const spin = () => {
          this.get('nothing').onsuccess = spin;
        };
        spin();
        document.title = 'halfway';
        return put.apply(this, args);
      };
    },
    [number, how] as const,
  );

describe('when the device fails', () => {
  const photos = ['f1', 'f2', 'f3', 'f4'].map((id) => photo(id));

  it('a full disk in the middle of a photo loses nothing, and says so', () =>
    withPerson(async ({ page }) => {
      const file = await fileOf(proof('p1'), ...photos);
      await openKeeping(page);
      await plant(page, [proof('p0')]);
      const before = await dump(page);
      await faultAt(page, 3, 'full');
      await chooseFile(page, file);
      await button(page, 'Voeg dit toe').tap();
      await shows(page, 'Uw toestel is vol, dus dit lukte niet.');
      expect(await dump(page)).toBe(before);
      await button(page, 'Voeg dit toe').tap();
      await shows(page, 'Klaar.');
      expect(await keptIds(page)).toEqual(['f1', 'f2', 'f3', 'f4', 'p0', 'p1']);
    }));

  it('a full disk in the middle of setting the PIN leaves everything as it was', () =>
    withPerson(async ({ page }) => {
      await openKeeping(page);
      await plant(page, [proof('p1'), ...photos]);
      const before = await dump(page);
      await faultAt(page, 3, 'full');
      await page.getByText('Maak een slot').tap();
      await page.getByLabel('Nieuwe pincode of zin').fill(PIN);
      await page.getByLabel('Nog een keer hetzelfde').fill(PIN);
      await button(page, 'Zet het slot erop').tap();
      await shows(page, 'Uw toestel is vol');
      expect(await dump(page)).toBe(before);
    }));

  it('a tab killed in the middle of a write leaves all that was there, and nothing half', () =>
    withPerson(async ({ page, context }) => {
      const file = await fileOf(proof('p1'), ...photos);
      await openKeeping(page);
      await plant(page, [proof('p0')]);
      const before = await dump(page);
      await faultAt(page, 3, 'hangs');
      await chooseFile(page, file);
      await button(page, 'Zet dit ervoor in de plaats').tap();
      await button(page, 'Ja, zet dit ervoor in de plaats').tap();
      await page.waitForFunction(() => document.title === 'halfway');
      const next = await context.newPage();
      await page.close({ runBeforeUnload: false });
      await openKeeping(next);
      await shows(next, 'Bewijzen: 1');
      expect(await dump(next)).toBe(before);
    }));

  it('two tabs that write at once both keep what they wrote, and see that of the other', () =>
    withPerson(async ({ page, context }) => {
      const files = [await fileOf(proof('p1'), ...photos), await fileOf(proof('p2'))] as const;
      const other = await context.newPage();
      await openKeeping(page);
      await openKeeping(other);
      await Promise.all([chooseFile(page, files[0]), chooseFile(other, files[1])]);
      await Promise.all([button(page, 'Voeg dit toe').tap(), button(other, 'Voeg dit toe').tap()]);
      await Promise.all([shows(page, 'Klaar.'), shows(other, 'Klaar.')]);
      for (const tab of [page, other]) {
        await reopenKeeping(tab);
        await shows(tab, 'Bewijzen: 2');
        await shows(tab, "Foto's en papieren: 4");
      }
    }));

  it('a browser that refuses to keep says so, and the page still works', () =>
    withPerson(async ({ page }) => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('not here', 'SecurityError');
        };
      });
      await openKeeping(page);
      await shows(page, 'Deze browser bewaart hier niets.');
      expect(await page.getByText('Maak een slot').count()).toBe(0);
      await chooseFile(page, await fileOf(proof('p1')));
      await button(page, 'Voeg dit toe').tap();
      await shows(page, 'Bewijzen: 1');
    }));

  it('a browser is asked to leave it standing once there is something to lose, not before', () =>
    withPerson(async ({ page }) => {
      await page.addInitScript(() => {
        let asked = 0;
        Object.defineProperty(window, 'asked', { get: () => asked });
        StorageManager.prototype.persisted = async () => asked > 0;
        StorageManager.prototype.persist = async () => {
          asked += 1;
          return true;
        };
      });
      const file = await fileOf(proof('p1'));
      await openKeeping(page);
      await shows(page, 'Uw browser belooft niet dat dit blijft staan.');
      expect(await page.evaluate('asked')).toBe(0);
      await chooseFile(page, file);
      await button(page, 'Voeg dit toe').tap();
      await shows(page, 'Uw browser belooft dat dit blijft staan.');
      expect(await page.evaluate('asked')).toBe(1);
    }));

  it('an open walk of the first release is still there', () =>
    withPerson(async ({ page }) => {
      await page.goto(`${origin}talen/`);
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open('doorgeefwijzer', 1);
            opening.onupgradeneeded = () => {
              opening.result.createObjectStore('walks', { keyPath: 'flow' });
              opening.result.createObjectStore('settings');
            };
            opening.onsuccess = () => {
              const writing = opening.result.transaction(['walks', 'settings'], 'readwrite');
              const answers = { day: '2026-11-20' };
              const walk = { flow: 'geld-gekregen', answers, finished: false, savedAt: 1 };
              writing.objectStore('walks').put(walk);
              writing.objectStore('settings').put({ benefit: 'bijstand' }, 'own');
              writing.oncomplete = () => resolve();
            };
          }),
      );
      await openKeeping(page);
      await page.goto(origin);
      await page.locator('[data-resume] a').tap();
      await page.waitForSelector('html[data-ready]');
      expect(await page.locator('form.question').getAttribute('data-question')).toBe('kind');
    }));
});

describe('the page about your data', () => {
  const openPrivacy = async (page: Page) => {
    await page.goto(`${origin}gegevens/`);
    await page.locator('[data-erase]:enabled').waitFor();
  };
  const erased = (page: Page) => page.locator('[data-erased]').waitFor({ state: 'visible' });

  it('asks once more before what was kept on purpose is erased, and then nothing is left', () =>
    withPerson(async ({ page }) => {
      await openKeeping(page);
      await plant(page, [proof('p1'), photo('f1')]);
      await openPrivacy(page);
      await page.locator('[data-erase]').tap();
      await page.locator('[data-erase-sure]').waitFor({ state: 'visible' });
      expect(await keptIds(page)).toEqual(['f1', 'p1']);
      await page.locator('[data-erase]').tap();
      await erased(page);
      expect(await dump(page)).not.toContain(SECRET);
    }));

  it('erases what is locked, and its lock', () =>
    withPerson(async ({ page }) => {
      await openKeeping(page);
      await setPin(page);
      await openPrivacy(page);
      await page.locator('[data-erase]').tap();
      await page.locator('[data-erase]').tap();
      await erased(page);
      await openKeeping(page);
      await shows(page, 'Er zit nog geen slot op.');
    }));
});

describe('keeping, for everyone', () => {
  it.each([
    ['', 'Open het slot'],
    ['en/', 'Open the lock'],
    ['ar/', 'افتح القفل'],
  ])('is clean below /%s, open and locked', (lang, open) =>
    withPerson(async ({ page }) => {
      await openKeeping(page);
      await plant(page, [proof('p1'), photo('f1')]);
      await openKeeping(page, lang);
      for (const summary of await page.locator('main summary').all()) await summary.tap();
      const clean = async () => {
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.locator('body').textContent()).not.toMatch(/\[\[|\]\]|\{\{|undefined/);
        const spills = () => document.documentElement.scrollWidth > innerWidth;
        expect(await page.evaluate(spills)).toBe(false);
      };
      await clean();
      await openKeeping(page);
      await reopenKeeping(page);
      await setPin(page);
      await page.goto(`${origin}${lang}mijn/`);
      await page.reload();
      await button(page, open).waitFor();
      await clean();
    }),
  );

  it('works by keyboard alone, and does not spill at 400 % zoom', () =>
    withPerson(async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await openKeeping(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await page.locator('summary', { hasText: 'Maak een slot' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type(PIN);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type(PIN);
      await page.keyboard.press('Enter');
      await page.locator('[data-lock-message]', { hasText: 'Het slot zit erop.' }).waitFor();
      await page.reload();
      await shows(page, 'Dit zit op slot');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await page.keyboard.press('Tab');
      await page.keyboard.type(PIN);
      await page.keyboard.press('Enter');
      await shows(page, 'Bewaren en meenemen');
    }));
});
