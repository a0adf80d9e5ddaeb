import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launch } from '../../config/browser.mjs';
import { filesIn, isCompressed } from '../../config/files.mjs';
import { serve } from '../../config/serve.mjs';
import { newPerson } from './person.ts';

const dist = inject('dist');
const files = filesIn(dist);
const withTexts = files.flatMap((file) => /^texts\/nl-(.+)-[\w-]{8}\.json$/.exec(file)?.[1] ?? []);
const flow = withTexts.find((id) => files.includes(`${id}/index.html`)) ?? '';
const otherLanguage = files
  .flatMap((file) => /^precache\/(\w+)\.json$/.exec(file)?.[1] ?? [])
  .find((code) => files.includes(`${code}/${flow}/index.html`));

const untilControlled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/* As the app asks for it; true once every page and text of the language is on the device. */
const keepLanguage = (page: Page, lang: string): Promise<boolean> =>
  page.evaluate(
    (code) =>
      new Promise<boolean>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data.whole);
        navigator.serviceWorker.controller?.postMessage({ type: 'language', lang: code }, [port2]);
      }),
    lang,
  );

/* What the first response paints: the document as sent, before any script could change it. */
async function firstPaint(
  page: Page,
  url: string,
): Promise<{ title: string; heading: string; url: string }> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector('h1');
  return {
    title: await page.title(),
    heading: (await page.locator('h1').first().textContent()) ?? '',
    url: page.url(),
  };
}

describe.each(['/', '/onder/pad/'])('without the server, below %s', (base) => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let server: Awaited<ReturnType<typeof serve>>;
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    server = await serve({ dir: dist, base });
    context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    page = await context.newPage();
    errors.length = 0;
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(server.url);
    await untilControlled(page);
  });
  afterEach(async () => {
    await context.close();
    await server.close();
  });

  it('installs without an error in the console', () => {
    expect(errors).toEqual([]);
  });

  it('paints a flow that was never opened', async () => {
    const online = await firstPaint(await context.newPage(), `${server.url}${flow}/`);
    await server.close();
    expect(await firstPaint(page, `${server.url}${flow}/`)).toEqual(online);
    expect(await firstPaint(page, `${server.url}${flow}/?van=thuis`)).toMatchObject({
      heading: online.heading,
    });
  });

  it('paints the flow, not the home page, when the last slash is missing', async () => {
    const { heading } = await firstPaint(page, server.url);
    await server.close();
    const painted = await firstPaint(page, `${server.url}${flow}`);
    expect(painted.url).toBe(`${server.url}${flow}/`);
    expect(painted.heading).not.toBe(heading);
  });

  it('has a whole language once it was asked for', async () => {
    const lang = otherLanguage ?? '';
    expect(await keepLanguage(page, lang)).toBe(true);
    await server.close();
    await firstPaint(page, `${server.url}${lang}/${flow}/`);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await firstPaint(page, `${server.url}${lang}/${flow}`);
    expect(page.url()).toBe(`${server.url}${lang}/${flow}/`);
  });

  it('says so kindly when a page is not on the device', async () => {
    await server.close();
    await firstPaint(page, `${server.url}bestaat/niet/`);
    expect(page.url()).toBe(`${server.url}offline/`);
  });
});

/* A folder like the built one, but of another build: its pages say so. */
function nextBuild(): string {
  const next = mkdtempSync(join(tmpdir(), 'doorgeefwijzer-'));
  const lists = files.filter((file) => /^precache\/\w+\.json$/.test(file));
  const { build } = JSON.parse(readFileSync(join(dist, lists[0] ?? ''), 'utf8'));
  cpSync(dist, next, { recursive: true, filter: (file) => !isCompressed(file) });
  const rewrite = (file: string, from: string, to: string): void => {
    const path = join(next, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  };
  for (const file of ['sw.js', ...lists]) rewrite(file, build, 'newbuild');
  if (otherLanguage) rewrite(`${otherLanguage}/${flow}/index.html`, '</h1>', ' (new)</h1>');
  return next;
}

describe('a new build', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('takes the place of the old one with every chosen language', async () => {
    const lang = otherLanguage ?? '';
    const old = await serve({ dir: dist });
    const page = await browser.newPage();
    await page.goto(old.url);
    await untilControlled(page);
    expect(await keepLanguage(page, lang)).toBe(true);
    await old.close();

    const next = nextBuild();
    const server = await serve({ dir: next, port: old.port });
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const changed = new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
      await registration.update();
      const fresh = registration.installing ?? registration.waiting;
      while (fresh && fresh.state === 'installing') {
        await new Promise((resolve) => {
          fresh.addEventListener('statechange', resolve, { once: true });
        });
      }
      registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
      await changed;
    });
    await untilControlled(page);
    await server.close();
    const sent = await page.evaluate(
      async (url) => (await fetch(url)).text(),
      `${old.url}${lang}/${flow}/`,
    );
    expect(sent).toContain(' (new)</h1>');
    const kept = await page.evaluate(() => caches.keys());
    const languages = kept.filter((name) => name.startsWith('language-'));
    expect(languages.map((name) => name.split('-')[2])).toEqual(['newbuild']);
    rmSync(next, { recursive: true });
  });

  it('waits while someone answers questions, says so, and comes in after that', async () => {
    const old = await serve({ dir: dist });
    const { page, context } = await newPerson(browser, { keepsApp: true });
    await page.goto(`${old.url}${flow}/`);
    await page.waitForSelector('html[data-ready]');
    await untilControlled(page);
    await page.locator('label:has(input[value=today])').tap();
    await page.waitForSelector('[data-question=benefit]');
    await old.close();

    const next = nextBuild();
    const server = await serve({ dir: next, port: old.port });
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.locator('footer .update').waitFor({ state: 'visible' });
    const state = () =>
      page.evaluate(async () => {
        const { waiting, active } = await navigator.serviceWorker.ready;
        return [waiting?.state, active?.state];
      });
    expect(await state()).toEqual(['installed', 'activated']);
    await page.locator('label:has(input[value=bijstand])').tap();
    await page.waitForFunction(() => !document.querySelector('[data-question=benefit]'));

    await page.goto(old.url);
    await page.waitForFunction(async () => !(await navigator.serviceWorker.ready).waiting);
    await page.goto(`${old.url}${flow}/`);
    await page.waitForSelector('html[data-ready]');
    expect(await page.locator('form.question').getAttribute('data-question')).not.toBe('day');
    await server.close();
    await context.close();
    rmSync(next, { recursive: true });
  });
});
