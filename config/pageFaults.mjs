import { posix } from 'node:path';

const attributes = /\s(?:href|src|action|poster)="([^"]*)"/g;
const isOutside = (address) => /^(?:[a-z][\w+.-]*:|\/\/)/i.test(address);

function deadLinks({ path, html }, files) {
  const addresses = [...html.matchAll(attributes)].map(([, address]) =>
    address.replaceAll('&amp;', '&'),
  );
  return addresses.flatMap((address) => {
    const [target] = address.split(/[?#]/);
    if (isOutside(address) || target === '') return [];
    if (target.startsWith('/')) return [`${path}: ${address} does not work under a sub-path`];
    const file = posix.normalize(posix.join(posix.dirname(path), target)).replace(/^\.\/?/, '');
    const found = file === '' || file.endsWith('/') ? `${file}index.html` : file;
    return files.has(found) ? [] : [`${path}: ${address} leads nowhere`];
  });
}

/* The Content-Security-Policy would stop these in the browser, in silence. */
function inlineParts({ path, html }) {
  const faults = {
    'an inline script': /<script(?![^>]*\ssrc=)[^>]*>/i,
    'an inline style': /<style[\s>]/i,
    'a style attribute': /<[a-z][^>]*\sstyle=/i,
    'an inline handler': /<[a-z][^>]*\son[a-z]+=/i,
    'a javascript: address': /\s(?:href|src)="javascript:/i,
  };
  return Object.entries(faults).flatMap(([name, pattern]) =>
    pattern.test(html) ? [`${path}: ${name}`] : [],
  );
}

/** What a browser would trip over in the pages, a line each: dead links, inline parts, doubles. */
export function pageFaults(pages, files) {
  const paths = pages.map(({ path }) => path);
  const doubles = paths
    .filter((path, index) => paths.indexOf(path) !== index)
    .map((path) => `${path}: made twice`);
  const broken = pages
    .filter(({ html }) => !/^<!doctype html>/i.test(html))
    .map(({ path }) => `${path}: no doctype`);
  const missing = paths.includes('index.html') ? [] : ['index.html: not made'];
  return [
    ...missing,
    ...doubles,
    ...broken,
    ...pages.flatMap((page) => [...deadLinks(page, files), ...inlineParts(page)]),
  ];
}
