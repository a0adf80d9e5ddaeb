/* npm run check-site -- https://address/: whether a running copy sends what the app needs. */
import { fileURLToPath } from 'node:url';
import { framersIn, headersFor } from './headers.mjs';

const accepts = { headers: { 'Accept-Encoding': 'br, gzip' }, redirect: 'manual' };

async function get(root, path) {
  const response = await fetch(new URL(path, root), accepts);
  return { response, text: response.ok || response.status === 404 ? await response.text() : '' };
}

/* A header may say more than ours, never less. */
function headerFaults(path, { headers }, framers) {
  return Object.entries(headersFor(path, framers)).flatMap(([name, value]) =>
    headers.get(name) === value ? [] : [`${name} is ${headers.get(name) ?? 'not there'}`],
  );
}

const kinds = {
  html: 'text/html',
  js: 'javascript',
  json: 'application/json',
  css: 'text/css',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

function typeFaults(path, { headers }) {
  const kind = kinds[path.split('.').at(-1)];
  const type = headers.get('content-type') ?? '';
  return !kind || type.includes(kind) ? [] : [`is sent as ${type || 'nothing'}`];
}

const compressionFaults = ({ headers }) =>
  /^(br|gzip)$/.test(headers.get('content-encoding') ?? '') ? [] : ['is not compressed'];

/*
 * One file of the site: `path` is where it stands in dist/, `address` how people ask for it, and `framers` who
 * may show it inside a page.
 */
async function checkFile(root, path, address = path, framers = []) {
  const { response } = await get(root, address);
  if (response.status !== 200) return [`answers ${response.status}`];
  return [
    ...headerFaults(path, response, framers),
    ...typeFaults(path, response),
    ...(/\.(html|js|css|json|svg)$/.test(path) ? compressionFaults(response) : []),
  ];
}

async function checkMissing(root, address) {
  const { response, text } = await get(root, address);
  if (response.status !== 404) return [`answers ${response.status}, not 404`];
  const style = /<link rel="stylesheet" href="([^"]+)"/.exec(text)?.[1];
  if (!style) return ['is not the page of the app'];
  const { response: sheet } = await get(new URL(address, root), style);
  return [...headerFaults('404.html', response), ...(sheet.ok ? [] : [`has no style at ${style}`])];
}

async function checkSlash(root) {
  const { response } = await get(root, 'over');
  const to = response.headers.get('location') ?? '';
  return response.status >= 301 && response.status <= 308 && to.endsWith('/over/')
    ? []
    : [`answers ${response.status}, without a way to over/`];
}

/* What the copy says of who offers it; `npm run own-copy` looks at each field. */
async function organisationOf(root) {
  const { response, text } = await get(root, 'organisation.json');
  if (!response.ok) return { faults: [`answers ${response.status}`] };
  try {
    return { organisation: JSON.parse(text), faults: [] };
  } catch {
    return { faults: ['is not JSON'] };
  }
}

/* Whoever names a contact has the file for it, at the root of the host and not of the app (RFC 9116). */
async function checkSecurity(root, organisation) {
  if (!organisation?.securityContact) return [];
  const { response, text } = await get(root, '/.well-known/security.txt');
  if (!response.ok) return [`answers ${response.status}: npm run hosting -- security.txt makes it`];
  const until = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
  return [
    ...(text.includes(`Contact: ${organisation.securityContact}`) ? [] : ['has another contact']),
    ...(until > Date.now() ? [] : ['is no longer valid']),
  ];
}

function outsideParts(text) {
  const loaded = text.matchAll(
    /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(https?:)?\/\/([^"]+)"/g,
  );
  return [...loaded].map(([, , address]) => `loads ${address}`);
}

async function checkPrecache(root) {
  const { text } = await get(root, 'sw.js');
  const files = [
    ...new Set([...text.matchAll(/["'`]?url["'`]?:\s*["'`]([^"'`]+)["'`]/g)].map(([, url]) => url)),
  ];
  if (files.length === 0) return ['keeps nothing'];
  const lost = [];
  for (const file of files) {
    const { response } = await get(root, file);
    if (response.status !== 200) lost.push(`${file} answers ${response.status}`);
  }
  return lost;
}

/** Every check of a copy at an address, with what is wrong; nothing wrong is an empty list. */
export async function checkSite(address) {
  const root = address.endsWith('/') ? address : `${address}/`;
  const [{ text: home }, { organisation, faults }] = await Promise.all([
    get(root, ''),
    organisationOf(root),
  ]);
  const framers = framersIn(organisation);
  const asset = (pattern) => pattern.exec(home)?.[1] ?? 'missing';
  return Promise.all(
    [
      ['the home page', checkFile(root, 'index.html', '')],
      ['a page', checkFile(root, 'over/index.html', 'over/')],
      ['the script', checkFile(root, asset(/<script type="module" src="(?:\.\/)?([^"]+)"/))],
      ['the style', checkFile(root, asset(/<link rel="stylesheet" href="(?:\.\/)?(assets[^"]+)"/))],
      ['the service worker', checkFile(root, 'sw.js')],
      ['the manifest', checkFile(root, 'manifest.webmanifest')],
      ['the list of texts', checkFile(root, 'names/nl.json')],
      ['a page without its last slash', checkSlash(root)],
      ['a page that is not there', checkMissing(root, 'is-er-niet/')],
      ['a deep page that is not there', checkMissing(root, 'is/er/niet')],
      ['organisation.json', faults],
      ['embed/', checkFile(root, 'embed/index.html', 'embed/', framers)],
      ['security.txt', checkSecurity(root, organisation)],
      ['other origins', outsideParts(home)],
      ['all that is kept offline', checkPrecache(root)],
    ].map(async ([name, faults]) => ({ name, faults: await faults })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [address] = process.argv.slice(2);
  try {
    const checks = await checkSite(new URL(address).href);
    for (const { name, faults } of checks)
      console.log(
        `${faults.length === 0 ? 'ok   ' : 'WRONG'} ${[name, ...faults].join('\n        ')}`,
      );
    const wrong = checks.filter(({ faults }) => faults.length > 0).length;
    console.log(`${checks.length - wrong} ok, ${wrong} wrong`);
    process.exitCode = wrong > 0 ? 1 : 0;
  } catch (error) {
    console.error(`${address ?? 'no address'}: ${error.cause?.message ?? error.message}`);
    process.exitCode = 2;
  }
}
