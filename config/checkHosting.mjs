/* npm run check-hosting -- [DIST]: nginx and Caddy, as far as installed, serve a build (or DIST) here, with the files of the example organisation, and are checked. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { build } from './build.mjs';
import { checkSite } from './checkSite.mjs';
import { becomeNext, checkUpdate } from './checkUpdate.mjs';
import { compress } from './compress.mjs';
import { withBase } from './files.mjs';
import { framersIn } from './headers.mjs';
import { caddyConfig, nginxConfig, securityFile } from './hosting.mjs';

const example = fileURLToPath(new URL('example-organisation', import.meta.url));
const own = JSON.parse(readFileSync(join(example, 'organisation.json'), 'utf8'));
const framers = framersIn(own);
const isThere = (command) => spawnSync(command, ['-v']).error === undefined;

/* A whole nginx.conf round our server block, that needs no rights and writes only here. */
function nginx(work, root, base, port) {
  const config = join(work, 'nginx.conf');
  const hasBrotli = existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
  const load = hasBrotli
    ? 'load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\n'
    : '';
  writeFileSync(
    config,
    `${load}daemon off; pid ${work}/pid; error_log stderr warn; events {}
http { access_log off; client_body_temp_path ${work}/b; proxy_temp_path ${work}/p; fastcgi_temp_path ${work}/f;
uwsgi_temp_path ${work}/u; scgi_temp_path ${work}/s;
${nginxConfig({ root, base, port, brotli: hasBrotli, framers })}}`,
  );
  return ['nginx', ['-c', config]];
}

function caddy(work, root, base, port) {
  const config = join(work, 'Caddyfile');
  const site = caddyConfig({ root, base, address: `http://:${port}`, framers });
  writeFileSync(config, `{\n  admin off\n}\n${site}`);
  return ['caddy', ['run', '--config', config, '--adapter', 'caddyfile']];
}

async function untilUp(url) {
  for (let tries = 0; tries < 50; tries += 1) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not come up`);
}

/* What was built, as the copy of an organisation that stands at `base`. */
function copyAt(work, name, base, built) {
  const folder = join(work, name);
  cpSync(built, folder, { recursive: true });
  cpSync(example, folder, { recursive: true });
  chmodSync(folder, 0o755);
  const missing = join(folder, '404.html');
  writeFileSync(missing, withBase(readFileSync(missing, 'utf8'), base));
  compress(folder, '404.html');
  return folder;
}

/* As docs/hosting says: the folder of a build is put in place whole, by a link that is changed at once. */
function putInPlace(work, base, name) {
  const place = join(work, 'site', base).replace(/\/$/, '');
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(work, name), `${place}-new`);
  renameSync(`${place}-new`, place);
}

function writeSecurity(work) {
  const folder = join(work, 'site', '.well-known');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'security.txt'), securityFile(own, Date.now()));
}

function tell(name, checks) {
  const wrong = checks.filter(({ faults }) => faults.length > 0);
  for (const { name: what, faults } of wrong)
    console.log(`${name}: ${what}: ${faults.slice(0, 5).join('; ')}`);
  console.log(`${name}: ${checks.length - wrong.length} ok, ${wrong.length} wrong`);
  return wrong.length;
}

/* Under a sub-path the folder stands where the path says. */
async function check([name, make], base, port, built) {
  const work = mkdtempSync(join(tmpdir(), `doorgeefwijzer-${name}-`));
  chmodSync(work, 0o755);
  copyAt(work, 'first', base, built);
  becomeNext(copyAt(work, 'next', base, built));
  putInPlace(work, base, 'first');
  writeSecurity(work);
  const [command, args] = make(work, join(work, 'site'), base, port);
  const server = spawn(command, args, { stdio: 'ignore' });
  const stop = () =>
    new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode) resolve();
      server.once('exit', resolve);
      server.kill();
    });
  try {
    const url = `http://127.0.0.1:${port}${base}`;
    await untilUp(url);
    const putNext = () => putInPlace(work, base, 'next');
    return (
      tell(`${name} ${base}`, await checkSite(url)) +
      tell(
        `${name} ${base} from build to build`,
        await checkUpdate(browser, { url, putNext, stop }),
      )
    );
  } finally {
    await stop();
    rmSync(work, { recursive: true, force: true });
  }
}

const hosts = Object.entries({ nginx, caddy }).filter(([name]) => isThere(name));
if (hosts.length === 0) {
  console.error('Neither nginx nor Caddy is installed here (Debian: apt-get install nginx caddy)');
  process.exit(2);
}
const browser = await launch();
const built = mkdtempSync(join(tmpdir(), 'doorgeefwijzer-built-'));
if (process.argv[2]) cpSync(process.argv[2], built, { recursive: true });
else await build({ dist: built, say: () => {} });
let wrong = 0;
let port = 18_080;
for (const base of ['/hulp/doorgeefwijzer/', '/']) {
  for (const host of hosts) {
    wrong += await check(host, base, port, built);
    port += 1;
  }
}
rmSync(built, { recursive: true, force: true });
await browser.close();
process.exitCode = wrong > 0 ? 1 : 0;
