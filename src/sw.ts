/// <reference lib="webworker" />
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { holdOne } from './pwa/holdOne.ts';
import type { SavedWalk } from './storage/answerStore.ts';

/* The build fills these in: all that is always kept, the hash of it, and the languages besides Dutch. */
declare const __PRECACHE__: PrecacheEntry[];
declare const __BUILD__: string;
declare const __LANGUAGES__: readonly string[];
declare const self: ServiceWorkerGlobalScope;

/** What a page may ask: to take over with a new build, keep a language whole, or pass a walk to the next page. */
type Asked =
  | { readonly type: 'SKIP_WAITING' }
  | { readonly type: 'language'; readonly lang: string }
  | { readonly type: 'give'; readonly walk: SavedWalk }
  | { readonly type: 'take'; readonly flow: string };

/** `precache/<lang>.json`: the pages and texts of one language in one build. */
interface LanguageList {
  readonly build: string;
  readonly entries: readonly PrecacheEntry[];
}

const scope = self.registration.scope;
const DAY_IN_MS = 86_400_000;
const LANGUAGE_CACHE = 'language-';
const SETTINGS_CACHE = `settings-${scope}`;
/* Of the host of a copy, not of a build: they may change at any time. */
const settings = ['organisation.json', 'theme.css'];

const languageCache = (lang: string): string => `${LANGUAGE_CACHE}${lang}-${__BUILD__}-${scope}`;
const inScope = (url: URL): string => url.href.split(/[?#]/)[0]?.slice(scope.length) ?? '';

async function languageCacheNames(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(LANGUAGE_CACHE) && name.endsWith(`-${scope}`));
}

async function fetchWhole(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/**
 * Keeps all of a language, and tells whether it is whole. Its cache exists from the start, so the
 * choice itself is never lost; the list comes in last, so a cache that has it is complete. A list
 * of another build is left to the service worker of that build.
 */
async function keepLanguage(lang: string): Promise<boolean> {
  if (!__LANGUAGES__.includes(lang)) return false;
  const kept = await caches.open(languageCache(lang));
  const listUrl = new URL(`precache/${lang}.json`, scope).href;
  if (await kept.match(listUrl)) return true;
  const list = await fetchWhole(listUrl, 'no-cache');
  const { build, entries } = (await list.clone().json()) as LanguageList;
  if (build !== __BUILD__) return false;
  const fetched = entries.map(async ({ url, revision }) => {
    const { href } = new URL(url, scope);
    return [href, await fetchWhole(href, revision ? 'no-cache' : 'default')] as const;
  });
  for (const [url, response] of await Promise.all(fetched)) await kept.put(url, response);
  await kept.put(listUrl, list);
  return true;
}

/** The languages that were chosen with this build or an earlier one. */
async function chosenLanguages(): Promise<string[]> {
  const names = await languageCacheNames();
  return __LANGUAGES__.filter((lang) =>
    names.some((name) => name.startsWith(`${LANGUAGE_CACHE}${lang}-`)),
  );
}

/* A new build does not install without every language that was chosen: they change as one. */
async function keepChosenLanguages(): Promise<void> {
  const whole = await Promise.all((await chosenLanguages()).map(keepLanguage));
  if (whole.includes(false)) throw new Error('a language of this build is not there');
}

async function dropOtherBuilds(): Promise<void> {
  const current = __LANGUAGES__.map(languageCache);
  const old = (await languageCacheNames()).filter((name) => !current.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The language, other than Dutch, that a page or a text belongs to. */
function languageOf(url: URL): string | undefined {
  const path = inScope(url).replace(/^(texts|names)\//, '');
  return __LANGUAGES__.find(
    (code) => path.startsWith(code) && /^[/.-]/.test(path.slice(code.length)),
  );
}

async function keptInLanguage(url: URL): Promise<Response | undefined> {
  const lang = languageOf(url);
  if (!lang || !(await caches.has(languageCache(lang)))) return undefined;
  return (await caches.open(languageCache(lang))).match(url.href, { ignoreSearch: true });
}

const isOld = (response: Response): boolean =>
  Date.now() - Date.parse(response.headers.get('date') ?? '') > DAY_IN_MS;

async function refresh(cache: Cache, url: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (response.ok) await cache.put(url, response.clone());
  return response;
}

/** A file of the host: as kept, and fetched anew for next time when it is over a day old. */
async function hostFile(url: URL, event: ExtendableEvent): Promise<Response> {
  const cache = await caches.open(SETTINGS_CACHE);
  const address = new URL(inScope(url), scope).href;
  const kept = await cache.match(address);
  if (!kept) return refresh(cache, address);
  if (isOld(kept)) event.waitUntil(refresh(cache, address).catch(() => undefined));
  return kept;
}

async function keepSettings(): Promise<void> {
  const cache = await caches.open(SETTINGS_CACHE);
  await Promise.allSettled(settings.map((name) => refresh(cache, new URL(name, scope).href)));
}

/** The address that a page lives at when it was asked for without its last slash. */
function withSlash(url: URL): URL | undefined {
  if (url.pathname.endsWith('/') || /\.\w+$/.test(url.pathname)) return undefined;
  const page = new URL(url);
  page.pathname += '/';
  return page;
}

const kept = async (url: URL): Promise<Response | undefined> =>
  (await matchPrecache(url.origin + url.pathname)) ?? (await keptInLanguage(url));

/**
 * A page that is not of the precache. Without its slash it is sent on rather than served, because
 * the links in a page count from its own folder.
 */
async function navigate(url: URL, request: Request): Promise<Response> {
  const page = withSlash(url);
  if (page && (await kept(page))) return Response.redirect(page.href);
  const inLanguage = await keptInLanguage(url);
  if (inLanguage) return inLanguage;
  try {
    return await fetch(request);
  } catch (error) {
    const offline = new URL('offline/', scope);
    if (!(await kept(offline))) throw error;
    return Response.redirect(offline.href);
  }
}

precacheAndRoute(__PRECACHE__, {
  cleanURLs: false,
  directoryIndex: '',
  ignoreURLParametersMatching: [/.*/],
  urlManipulation: ({ url }) =>
    url.pathname.endsWith('/index.html') ? [new URL('.', url.origin + url.pathname)] : [],
});

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^(organisation\.json|theme\.css)$/.test(inScope(url)),
  ({ url, event }) => hostFile(url, event),
);
registerRoute(
  ({ request }) => request.mode === 'navigate',
  ({ url, request }) => navigate(url, request),
);
/* The texts of a language, and its pages when the language is switched in place. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && languageOf(url) !== undefined,
  async ({ url, request }) => (await keptInLanguage(url)) ?? fetch(request),
);

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keepChosenLanguages(), keepSettings()]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOtherBuilds().then(() => self.clients.claim()));
});

/* A walk on its way from one page to the next: in memory, because under a lock nothing is written down. */
const walk = holdOne<SavedWalk>(Date.now);

self.addEventListener('message', (event) => {
  const asked = event.data as Asked;
  if (asked.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (asked.type === 'give') event.ports[0]?.postMessage(walk.give(asked.walk));
  if (asked.type === 'take') event.ports[0]?.postMessage(walk.take(asked.flow));
  if (asked.type !== 'language') return;
  /* The page may wait for the answer by sending a port along. */
  const answer = (whole: boolean) =>
    event.ports[0]?.postMessage({ type: 'language', lang: asked.lang, whole });
  event.waitUntil(keepLanguage(asked.lang).then(answer, () => answer(false)));
});
