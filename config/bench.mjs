/* npm run bench: times in a slow phone's browser, as ratios to a bare page in the same run. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';
import { build } from './build.mjs';
import { serve } from './serve.mjs';

const ROUNDS = 5;
const FLOW = 'geld-gekregen';
/* The phone of stack.md: 360×640, 150 ms and 1.6 Mbps, a processor six times slower. */
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const SLOWER = 6;

const root = fileURLToPath(new URL('..', import.meta.url));
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/* A page with nothing but a heading, and one with the same two questions as the app and no app. */
function barePages(dist, [first, second]) {
  const style = /href="\.\.\/(assets\/style[^"]+)"/.exec(
    readFileSync(join(dist, FLOW, 'index.html'), 'utf8'),
  )?.[1];
  const page = (body, head = '') =>
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${head}</head><body>${body}</body></html>`;
  writeFileSync(join(dist, 'empty.html'), page('<h1>Leeg</h1>'));
  const head = `<link rel="stylesheet" href="${style}"><script type="module" src="bare.js"></script>`;
  writeFileSync(
    join(dist, 'bare.html'),
    page(`<main>${first}</main><template>${second}</template>`, head),
  );
  writeFileSync(
    join(dist, 'bare.js'),
    `addEventListener('click', (event) => { if (event.target.matches('input')) document.querySelector('main').replaceChildren(document.querySelector('template').content.cloneNode(true)); });`,
  );
}

async function slowPhone(browser, { slow = true } = {}) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable');
  if (slow) {
    await devtools.send('Network.emulateNetworkConditions', slowNetwork);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  await page.addInitScript(() => {
    window.taps = [];
    new PerformanceObserver((list) =>
      window.taps.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'event',
      durationThreshold: 16,
    });
  });
  return { context, page, devtools };
}

const firstPaint = (page) =>
  page
    .waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
    .then((found) => found.jsonValue());

async function coldPaint(browser, url) {
  const { context, page } = await slowPhone(browser);
  await page.goto(url, { waitUntil: 'commit' });
  const time = await firstPaint(page);
  await context.close();
  return time;
}

/* How long after a tap at first paint the tap is seen, while the script still comes in. */
async function earlyTap(browser, url) {
  const { context, page } = await slowPhone(browser);
  await page.goto(url, { waitUntil: 'commit' });
  await firstPaint(page);
  await page.locator('label:has(input[value=today])').tap({ force: true });
  await page.waitForTimeout(500);
  const taps = await page.evaluate(() => window.taps);
  await context.close();
  return Math.max(0, ...taps);
}

/* Main-thread seconds of one tap on an answer. */
async function stepCpu(browser, url, ready, done) {
  const { context, page, devtools } = await slowPhone(browser, { slow: false });
  await page.goto(url);
  await ready(page);
  await page.waitForTimeout(400);
  const busy = async () =>
    (await devtools.send('Performance.getMetrics')).metrics.find(
      ({ name }) => name === 'TaskDuration',
    ).value;
  const before = await busy();
  await page.locator('label:has(input[value=today])').tap();
  await done(page);
  await page.waitForTimeout(200);
  const time = (await busy()) - before;
  await context.close();
  return time;
}

async function repeatVisit(browser, url) {
  const { context, page, devtools } = await slowPhone(browser);
  await page.goto(url);
  await page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
    undefined,
    { timeout: 120_000 },
  );
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ response }) => {
    if (!response.fromServiceWorker && !response.fromDiskCache) bytes += response.encodedDataLength;
  });
  await page.goto(url);
  const time = await firstPaint(page);
  await page.waitForTimeout(1000);
  await context.close();
  return { time, bytes };
}

async function rounds(measure) {
  const found = [];
  for (let round = 0; round < ROUNDS; round += 1) found.push(await measure());
  return found;
}

async function questions(browser, url) {
  const { context, page } = await slowPhone(browser, { slow: false });
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  const shown = () => page.locator('main').evaluate((main) => main.innerHTML);
  const first = await shown();
  await page.locator('label:has(input[value=today])').tap();
  await page.waitForSelector('[data-question=benefit]');
  const both = [first, await shown()];
  await context.close();
  return both;
}

/** Measures the time budgets of stack.md; gives a line each with the figure and its limit. */
export async function bench() {
  const dist = mkdtempSync(join(tmpdir(), 'doorgeefwijzer-bench-'));
  cpSync(join(root, 'dist'), dist, { recursive: true });
  const browser = await launch();
  const server = await serve({ dir: join(root, 'dist') });
  barePages(dist, await questions(browser, `${server.url}${FLOW}/`));
  await server.close();
  const { url, close } = await serve({ dir: dist });
  const flow = `${url}${FLOW}/`;
  try {
    const empty = median(await rounds(() => coldPaint(browser, `${url}empty.html`)));
    const home = median(await rounds(() => coldPaint(browser, url)));
    const question = median(await rounds(() => coldPaint(browser, flow)));
    const tap = median(await rounds(() => earlyTap(browser, flow)));
    const bare = median(
      await rounds(() =>
        stepCpu(
          browser,
          `${url}bare.html`,
          (page) => page.waitForSelector('label'),
          (page) => page.waitForSelector('input[value=bijstand]'),
        ),
      ),
    );
    const step = median(
      await rounds(() =>
        stepCpu(
          browser,
          flow,
          (page) => page.waitForSelector('html[data-ready]'),
          (page) => page.waitForSelector('[data-question=benefit]'),
        ),
      ),
    );
    const again = await rounds(() => repeatVisit(browser, flow));
    return [
      ['first paint of home ÷ an empty page', home / empty, 1.2],
      ['first paint of a question ÷ an empty page', question / empty, 1.2],
      ['a tap at first paint is seen after, ms', tap, 100],
      ['main thread of a step ÷ a bare page', step / bare, 1.5],
      ['bytes of a repeat visit', Math.max(...again.map(({ bytes }) => bytes)), 0],
      [
        'first paint of a repeat visit ÷ a cold one',
        median(again.map(({ time }) => time)) / question,
        0.6,
      ],
    ];
  } finally {
    await browser.close();
    await close();
    rmSync(dist, { recursive: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build();
  let over = 0;
  for (const [what, figure, limit] of await bench()) {
    if (figure > limit) over += 1;
    console.log(
      `${figure > limit ? 'OVER' : 'ok  '} ${figure.toFixed(2).padStart(8)} of ${limit}  ${what}`,
    );
  }
  process.exitCode = over > 0 ? 1 : 0;
}
