import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { axeFaults, newPerson, type Person, TODAY, walkTo } from './person.ts';

const origin = inject('origin');
const gift = { day: TODAY, benefit: 'bijstand', kind: 'gift', amount: 50, before: 0, asked: 'no' };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/* A headless browser has speech but no voices: this is a device with these, which speaks when told to. */
async function withVoices(lang: string, local: boolean): Promise<Person> {
  const person = await newPerson(browser);
  await person.page.addInitScript(
    ([code, localService]) => {
      const said: string[] = [];
      const waiting: (() => void)[] = [];
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => [{ lang: code, localService, name: 'stem' }],
        speak: (utterance: SpeechSynthesisUtterance) => {
          said.push(`${utterance.lang}: ${utterance.text}`);
          waiting.push(() => utterance.dispatchEvent(new Event('end')));
        },
        cancel: () => waiting.splice(0),
      });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      class Utterance extends EventTarget {
        lang = '';
        voice = null;
        onend: (() => void) | null = null;
        onerror: (() => void) | null = null;
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
          this.addEventListener('end', () => this.onend?.());
        }
      }
      Object.assign(window, {
        SpeechSynthesisUtterance: Utterance,
        said,
        endOne: () => waiting.shift()?.(),
      });
    },
    [lang, local] as const,
  );
  return person;
}

const said = ({ page }: Person) =>
  page.evaluate(() => (window as unknown as { said: string[] }).said);
const endOne = ({ page }: Person) =>
  page.evaluate(() => (window as unknown as { endOne: () => void }).endOne());
const start = ({ page }: Person) => page.getByRole('button', { name: 'Lees voor' });

it('reads the verdict block by block and marks what it reads', async () => {
  const person = await withVoices('nl-NL', true);
  const { page, context, complaints } = person;
  await walkTo(page, `${origin}geld-gekregen/`, gift);
  await start(person).focus();
  await page.keyboard.press('Enter');
  await page.locator('.verdict.reading').waitFor();
  expect((await said(person)).join()).toContain(
    'nl-NL: Niet doorgeven U hoeft dit geld niet door te geven.',
  );
  await endOne(person);
  await page.locator('.section.reading').first().waitFor();
  expect(await page.locator('.reading').count()).toBe(1);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop' }).tap();
  expect(await page.locator('.reading').count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it.each([
  ['a voice of another language', 'en-US', true],
  ['a voice from the network', 'nl-NL', false],
] as const)('is absent with only %s', async (_, lang, local) => {
  const person = await withVoices(lang, local);
  await person.page.goto(`${origin}geld-gekregen/`);
  await person.page.waitForSelector('html[data-ready]');
  expect(await start(person).count()).toBe(0);
  await person.context.close();
});
