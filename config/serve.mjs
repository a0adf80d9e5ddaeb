import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { filesIn, withBase } from './files.mjs';
import { documentHeaders, framersOf, headersFor } from './headers.mjs';

/* A page that was not found can be asked for at any depth: its links start at the base then. */
function notFoundPage(dir, base) {
  const file = join(dir, '404.html');
  if (!existsSync(file)) return '404';
  return withBase(readFileSync(file, 'utf8'), base);
}

function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '\0';
  }
}

function answer(response, status, headers, body = '') {
  response.writeHead(status, headers);
  response.end(response.req.method === 'HEAD' ? '' : body);
}

/* Where a request leads: to a file, or on to the address of a page with its last slash. */
function placeOf(files, base, url) {
  const [pathname = '', query] = url.split('?');
  if (`${pathname}/` === base) return { redirect: base };
  if (!pathname.startsWith(base)) return {};
  const path = decoded(pathname.slice(base.length));
  if (files.has(`${path}/index.html`)) {
    return { redirect: `${base}${encodeURI(path)}/${query ? `?${query}` : ''}` };
  }
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? { file } : {};
}

/* What a host of this app does with a request: one handler for `npm start` and for the tests. */
function handlerFor(dir, base) {
  const files = new Set(filesIn(dir));
  const send = sirv(dir, { brotli: true, gzip: true, etag: true, extensions: [] });
  const missing = notFoundPage(dir, base);
  const framers = framersOf(dir);
  const notFound = (response) =>
    answer(
      response,
      404,
      { ...documentHeaders, 'Content-Type': 'text/html;charset=utf-8' },
      missing,
    );

  return (request, response) => {
    const { method } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      return answer(response, 405, { Allow: 'GET, HEAD' });
    }
    const { file, redirect } = placeOf(files, base, request.url);
    if (redirect) return answer(response, 301, { Location: redirect });
    if (!file) return notFound(response);
    for (const [name, value] of Object.entries(headersFor(file, framers)))
      response.setHeader(name, value);
    request.url = `/${encodeURI(file)}`;
    return send(request, response, () => notFound(response));
  };
}

/**
 * Serves a built `dist/` as a production host would, at `port` (0: any free one), below `base`.
 * `close` ends it at once, open connections too.
 */
export async function serve({ port = 0, dir, base = '/' }) {
  const server = createServer(handlerFor(dir, base));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const url = `http://localhost:${server.address().port}${base}`;
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url, port: server.address().port, close };
}
