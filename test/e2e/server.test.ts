import { type IncomingMessage, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesIn } from '../../config/files.mjs';
import { documentHeaders } from '../../config/headers.mjs';
import { serve } from '../../config/serve.mjs';

const dist = inject('dist');
const files = filesIn(dist);
const hashed = files.find((file) => /^assets\/.*\.js$/.test(file)) ?? '';
const flowPage =
  files.find((file) => /^[^/]+\/index\.html$/.test(file))?.replace('index.html', '') ?? '';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/* Not fetch: it follows redirects and unpacks what it gets. */
function get(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe.each(['/', '/onder/pad/'])('the server at %s', (base) => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve({ dir: dist, base });
  });
  afterAll(() => server.close());
  const at = (path: string): string => `${server.url}${path}`;

  it('sends a page with every header of a document', async () => {
    const { status, headers } = await get(at(''));
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/html;\s*charset=utf-8$/i);
    for (const [name, value] of Object.entries(documentHeaders))
      expect(headers[name.toLowerCase()]).toBe(value);
  });

  it('allows no inline part and no other origin', async () => {
    const policy = (await get(at(flowPage))).headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('keeps a hashed file for a year, without the headers of a page', async () => {
    const { status, headers } = await get(at(hashed));
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['content-security-policy']).toBeUndefined();
  });

  it('has the service worker asked for anew each time, and nothing sent when it is the same', async () => {
    const { headers } = await get(at('sw.js'));
    expect(headers['cache-control']).toBe('no-cache');
    const again = await get(at('sw.js'), { 'If-None-Match': headers.etag ?? '' });
    expect(again.status).toBe(304);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('sends %s to whoever takes it', async (encoding, unpack) => {
    const plain = await get(at(hashed));
    expect(plain.headers['content-encoding']).toBeUndefined();
    const packed = await get(at(hashed), { 'Accept-Encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.vary).toMatch(/accept-encoding/i);
    expect(unpack(packed.body).equals(plain.body)).toBe(true);
  });

  it('adds the last slash of a page, with what was asked', async () => {
    const { status, headers } = await get(at(`${flowPage.slice(0, -1)}?a=1`));
    expect(status).toBe(301);
    expect(headers.location).toBe(`${base}${flowPage}?a=1`);
  });

  it.each([
    'bestaat/niet/',
    'assets/none.js',
    '..%2f..%2fpackage.json',
    '%',
    '.vite/manifest.json',
  ])('does not find %s', async (path) => {
    const { status, headers, body } = await get(at(path));
    expect(status).toBe(404);
    expect(headers['content-security-policy']).toBeDefined();
    if (files.includes('404.html')) expect(body.toString()).toMatch(/^<!doctype html>/i);
  });

  it('only lets itself be read', async () => {
    expect((await get(at(''), {}, 'POST')).status).toBe(405);
    const head = await get(at(''), {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });
});
