import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, hashOf, isCompressed } from './files.mjs';
import { hashedFile } from './headers.mjs';

/* Never kept: for search engines and hosts, too large for a phone (the book), with headers that may change
   without a new build (embed), or kept in another way by the service worker. */
const leftOut =
  /^(boek\/|embed\/|sw\.js|build\.json|404\.html|robots\.txt|_headers|\.well-known\/|organisation\.json|theme\.css|precache\/|municipalities\/(?!index\.json))/;

/* A page is kept under the address that people visit, which no host redirects. */
const addressOf = (file) =>
  file === 'index.html' ? './' : file.replace(/(^|\/)index\.html$/, '$1');

const belongsTo = (lang) => (file) =>
  file.startsWith(`${lang}/`) || file.startsWith(`texts/${lang}-`) || file === `names/${lang}.json`;

/**
 * What the service worker keeps of a built folder: all that Dutch needs at once, and per other
 * language its own pages and texts. `build` changes when any of them does.
 */
export function precacheLists(dist, languages) {
  const files = filesIn(dist).filter((file) => !isCompressed(file) && !leftOut.test(file));
  const entry = (file) => ({
    url: addressOf(file),
    revision: hashedFile.test(file) ? null : hashOf(readFileSync(join(dist, file))),
  });
  const others = languages.filter((lang) => lang !== 'nl');
  const ofOthers = (file) => others.some((lang) => belongsTo(lang)(file));
  const build = hashOf(JSON.stringify(files.map(entry)));
  return {
    build,
    always: [
      ...files.filter((file) => !ofOthers(file)).map(entry),
      { url: 'build.json', revision: build },
    ],
    perLanguage: Object.fromEntries(
      others.map((lang) => [lang, files.filter(belongsTo(lang)).map(entry)]),
    ),
  };
}

/** The files of `dist` behind a list, to weigh them. */
export const fileOf = ({ url }) =>
  url === './' ? 'index.html' : url.endsWith('/') ? `${url}index.html` : url;
