/* Whether a running copy goes from one build to the next in the middle of a flow, and works without network. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from './compress.mjs';

const FLOW = 'geld-gekregen/';
const OTHER_FLOW = 'kind-jarig/';
const NEXT = 'newbuild';

/** Makes a copy of a built folder into one of another build. */
export function becomeNext(folder) {
  const { build } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8'));
  const lists = readdirSync(join(folder, 'precache')).filter((name) => name.endsWith('.json'));
  for (const file of ['sw.js', 'build.json', ...lists.map((name) => `precache/${name}`)]) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(build, NEXT));
    compress(folder, file);
  }
}

const tap = (page, value) => page.locator(`label:has(input[value="${value}"])`).click();
const asked = (page) => page.locator('form.question').getAttribute('data-question');

async function open(page, address) {
  await page.goto(address);
  await page.waitForSelector('html[data-ready] form.question');
}

/* Each step waits for what it names, so that a host where it does not come is told by that name. */
const steps = {
  'keeps itself on the device': async ({ page, url }) => {
    await open(page, `${url}${FLOW}`);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await tap(page, 'today');
    await page.waitForSelector('[data-question=benefit]');
  },
  'notices the next build, and waits with it while somebody answers': async ({ page, putNext }) => {
    putNext();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.locator('footer .update').waitFor({ state: 'visible' });
    await tap(page, 'bijstand');
    await page.waitForSelector('form.question:not([data-question=benefit])');
  },
  'takes the next build after that': async ({ page, url }) => {
    await page.goto(url);
    await page.waitForFunction(
      async (next) => (await (await fetch('build.json')).json()).build === next,
      NEXT,
    );
  },
  'keeps the answers': async ({ page, url }) => {
    await open(page, `${url}${FLOW}`);
    const question = await asked(page);
    if (['day', 'benefit'].includes(question)) throw new Error(`it asks ${question} again`);
  },
  'works without the server': async ({ page, url, stop }) => {
    await stop();
    await open(page, `${url}${OTHER_FLOW}`);
  },
};

/**
 * Walks a flow at an address while `putNext` puts another build there, and after `stop` has stopped the server.
 * Each step with what is wrong; what comes after a step that fails is not tried.
 */
export async function checkUpdate(browser, { url, putNext, stop }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const checks = [];
  try {
    for (const [name, step] of Object.entries(steps)) {
      const faults = await step({ page, url, putNext, stop }).then(
        () => [],
        (error) => [error.message.split('\n')[0]],
      );
      checks.push({ name, faults });
      if (faults.length > 0) break;
    }
    return checks;
  } finally {
    await context.close();
  }
}
