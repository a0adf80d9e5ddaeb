/* A Chromium for the tests: the one named, one installed, one from an npm package, one from apt. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'doorgeefwijzer');

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const usualPaths = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/* All but the last row are Playwright's own, which a second list would replace. The last row is what Chromium draws
   around a page, in processes of its own for each new person, and half of what a short visit costs. */
const without = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'OptimizationHints', 'NetworkTimeServiceQuerying'],
  ...['AimEnabled', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
];
const options = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${without.join(',')}`,
];

function installed() {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPaths].find((path) => existsSync(path));
}

/* Unpacked by a process of its own: the package changes the environment of whoever imports it.
   The fake Lambda makes it unpack the libraries (nss and others) that a bare machine lacks. */
function unpacked() {
  const folder = join(cache, 'chromium-147');
  if (!existsSync(folder)) {
    const scratch = `${folder}-${process.pid}`;
    mkdirSync(scratch, { recursive: true });
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        "await (await import('@sparticuz/chromium')).default.executablePath()",
      ],
      {
        cwd: root,
        env: { ...process.env, TMPDIR: scratch, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
        timeout: 120_000,
      },
    );
    if (existsSync(folder)) rmSync(scratch, { recursive: true });
    else renameSync(scratch, folder);
  }
  return folder;
}

/* First with the libraries of the machine; only if that fails with those of the package. */
function packaged(libraries) {
  const folder = unpacked();
  const path = [process.env.LD_LIBRARY_PATH, join(folder, 'al2023', 'lib')]
    .filter(Boolean)
    .join(':');
  const env = libraries ? { LD_LIBRARY_PATH: path, FONTCONFIG_PATH: join(folder, 'fonts') } : {};
  return { executablePath: join(folder, 'chromium'), env };
}

function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 120_000 });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return installed();
}

const at = (executablePath) => executablePath && { executablePath, env: {} };
const candidates = [
  ['CHROME_PATH', () => at(process.env.CHROME_PATH)],
  ['an installed browser', () => at(installed())],
  ['@sparticuz/chromium', () => packaged(false)],
  ['@sparticuz/chromium with its libraries', () => packaged(true)],
  ['apt-get install chromium', () => at(fromApt())],
];

async function start({ executablePath, env }) {
  const browser = await chromium.launch({
    executablePath,
    args: options,
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
  const page = await browser.newPage();
  await page.goto('data:text/html,<p>ready');
  await page.close();
  return browser;
}

let found;

/** Starts a browser with an empty profile, from the first place in the list that has one that runs. */
export async function launch() {
  if (found) return start(found);
  const failures = [];
  for (const [name, find] of candidates) {
    try {
      const candidate = find();
      if (!candidate) continue;
      const browser = await start(candidate);
      found = candidate;
      return browser;
    } catch (error) {
      failures.push(`${name}: ${String(error.message).split('\n')[0]}`);
    }
  }
  throw new Error(
    `No browser for the tests; set CHROME_PATH. Tried: ${failures.join(' | ') || 'nothing to try'}`,
  );
}

/** Starts the same browser with its profile in a folder, where whatever it leaves behind can be looked for. */
export async function launchIn(folder) {
  if (!found) await (await launch()).close();
  return chromium.launchPersistentContext(folder, {
    executablePath: found.executablePath,
    args: options,
    env: { ...process.env, ...found.env },
    viewport: { width: 1280, height: 800 },
    hasTouch: true,
  });
}
