/* npm run check-hosting: nginx and Caddy, as far as they are installed, serve dist/ here and are checked. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { checkSite } from './checkSite.mjs';
import { caddyConfig, nginxConfig } from './hosting.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
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
${nginxConfig({ root, base, port, brotli: hasBrotli })}}`,
  );
  return ['nginx', ['-c', config]];
}

function caddy(work, root, base, port) {
  const config = join(work, 'Caddyfile');
  const site = caddyConfig({ root, base, address: `http://:${port}` });
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

/* Under a sub-path the folder stands where the path says. */
async function check(name, make, base, port) {
  const work = mkdtempSync(join(tmpdir(), `doorgeefwijzer-${name}-`));
  chmodSync(work, 0o755);
  cpSync(dist, join(work, 'site', base), { recursive: true });
  const [command, args] = make(work, join(work, 'site'), base, port);
  const server = spawn(command, args, { stdio: 'ignore' });
  try {
    const url = `http://127.0.0.1:${port}${base}`;
    await untilUp(url);
    const checks = await checkSite(url);
    const wrong = checks.filter(({ faults }) => faults.length > 0);
    for (const { name: what, faults } of wrong)
      console.log(`${name} ${base}: ${what}: ${faults.slice(0, 5).join('; ')}`);
    console.log(`${name} ${base}: ${checks.length - wrong.length} ok, ${wrong.length} wrong`);
    return wrong.length;
  } finally {
    server.kill();
    rmSync(work, { recursive: true, force: true });
  }
}

const hosts = Object.entries({ nginx, caddy }).filter(([name]) => isThere(name));
if (hosts.length === 0) {
  console.error('Neither nginx nor Caddy is installed here (Debian: apt-get install nginx caddy)');
  process.exit(2);
}
let wrong = 0;
let port = 18_080;
for (const base of ['/hulp/doorgeefwijzer/', '/']) {
  await build({ base, say: () => {} });
  for (const [name, make] of hosts) {
    wrong += await check(name, make, base, port);
    port += 1;
  }
}
process.exitCode = wrong > 0 ? 1 : 0;
