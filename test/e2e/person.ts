import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The day on which the persons of the tests use the app. */
export const TODAY = '2026-11-23';

/** Answers by question id: an option, `weet-niet`, an amount in euros, a number, a day as `yyyy-mm-dd`. */
export type Told = Readonly<Record<string, string | number>>;

/** Stands for: the first option, or something ordinary where nothing can be chosen. */
export const FIRST = 'first';

export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained about. */
  readonly complaints: string[];
}

export interface PersonOptions {
  readonly width?: number;
  readonly height?: number;
  /** Has the service worker come in, which fetches the whole app; only for what goes without internet. */
  readonly keepsApp?: boolean;
  readonly permissions?: readonly string[];
}

const NO_WORKER = 'Service Worker registration blocked by Playwright';

/** Someone with a small phone, a fresh browser and a fixed day. */
export async function newPerson(browser: Browser, options: PersonOptions = {}): Promise<Person> {
  const { width = 360, height = 640, keepsApp = false, permissions = [] } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: true,
    serviceWorkers: keepsApp ? 'allow' : 'block',
    permissions: [...permissions],
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${TODAY}T11:00:00+01:00`));
  const complaints: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (/^(error|warning)$/.test(message.type()) && text !== NO_WORKER) complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { context, page, complaints };
}

/** Has somebody new use the app; a complaint of the browser is a fault. */
export async function asPerson<T>(
  browser: Browser,
  use: (person: Person) => Promise<T>,
  options?: PersonOptions,
): Promise<T> {
  const person = await newPerson(browser, options);
  try {
    const result = await use(person);
    expect(person.complaints).toEqual([]);
    return result;
  } catch (error) {
    if (error instanceof Error)
      error.message += `\nThe browser said: ${person.complaints.join('; ')}`;
    throw error;
  } finally {
    await person.context.close();
  }
}

/** Waits until the service worker has taken this page over and everything is on the device. */
export async function untilKept(page: Page, lang: string): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.evaluate(
    (code) =>
      new Promise<void>((resolve) => {
        if (code === 'nl') return resolve();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        navigator.serviceWorker.controller?.postMessage({ type: 'language', lang: code }, [port2]);
      }),
    lang,
  );
}

/** Makes the next visit that of somebody new on the same phone: nothing is left of the one before. */
export const forget = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const erased = ({ name = '' }: IDBDatabaseInfo) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    await Promise.all((await indexedDB.databases()).map(erased));
  });

/** Everything axe finds against WCAG 2.2 AA and its best practices on this screen. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

const radio = (page: Page, value: string) => page.locator(`label:has(input[value="${value}"])`);
const next = (page: Page) => page.locator('form.question button[type=submit]');

async function fillDate(page: Page, scope: string, [year, month, day]: string[]): Promise<void> {
  const part = (name: string) => page.locator(`${scope} [id$="-${name}"]`);
  if (await part('day').count()) await part('day').fill(String(Number(day)));
  await part('month').selectOption(String(Number(month)));
  await part('year').fill(year ?? '');
}

async function tellDay(page: Page, day: string): Promise<void> {
  if (day === TODAY) return radio(page, 'today').tap();
  const other =
    (await radio(page, 'otherDay').count()) > 0 ? 'otherDay' : day > TODAY ? 'later' : 'earlier';
  await radio(page, other).tap();
  await fillDate(page, `.choice:has(input[value="${other}"])`, day.split('-'));
  await next(page).tap();
}

async function tellFigure(page: Page, answer: string | number): Promise<void> {
  if (answer === 'weet-niet') {
    await page.locator('form.question button[type=button]').tap();
    return;
  }
  if (typeof answer === 'number')
    await page.locator('input[name=figure]').fill(String(answer).replace('.', ','));
  else await fillDate(page, 'form.question', answer.split('-'));
  await next(page).tap();
}

async function firstAnswer(page: Page): Promise<string | number> {
  const first = page.locator('input[name=answer]').first();
  if (await first.count()) return (await first.getAttribute('value')) ?? '';
  return (await page.locator('input[name=figure]').count()) ? 10 : '2000-05-17';
}

/** Answers the question on screen by tapping, and waits for what comes next. */
export async function tell(page: Page, told: Told): Promise<void> {
  const question = (await page.locator('form.question').getAttribute('data-question')) ?? '';
  const given = told[question];
  const answer = given === FIRST ? await firstAnswer(page) : given;
  if (answer === undefined) throw new Error(`nobody told what to answer to ${question}`);
  const isChoice = (await radio(page, String(answer)).count()) > 0;
  if (question === 'day' && /^\d/.test(String(answer))) await tellDay(page, String(answer));
  else if (isChoice) await radio(page, String(answer)).tap();
  else await tellFigure(page, answer);
  await page.waitForFunction(
    (before) => document.querySelector('form.question')?.getAttribute('data-question') !== before,
    question,
  );
}

export const atVerdict = (page: Page): Promise<boolean> =>
  page
    .locator('article.outcome, form.question')
    .first()
    .evaluate((element) => element.matches('article'));

/** Walks a flow to its verdict; calls `look` on each screen. Gives the id of the outcome. */
export async function walkTo(
  page: Page,
  address: string,
  told: Told,
  look?: () => Promise<void>,
): Promise<string> {
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
  while (!(await atVerdict(page))) {
    await look?.();
    await tell(page, told);
    await page.waitForSelector('article.outcome, form.question');
  }
  await look?.();
  return (await page.locator('article.outcome').getAttribute('data-outcome')) ?? '';
}
