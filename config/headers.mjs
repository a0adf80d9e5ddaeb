/* The headers of a production copy. Any other host should send the same ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/* A service worker is registered through the policy of this name, as Trusted Types ask. */
const contentSecurity = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types doorgeefwijzer',
];

/* Only names that every Chromium of now knows: an unknown one is an error in its console. */
const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** For every page. */
export const documentHeaders = {
  'Content-Security-Policy': contentSecurity.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': denied.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

/** For every file that a page loads. */
export const assetHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/* A scheme and a host, as src/organisation/fields.ts reads it too: nothing that could end the policy. */
const ORIGIN = /^https:\/\/[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?$/;

/** The websites that may show `/embed/` inside a page, by `organisation.json`; a wrong one is left out. */
export const framersIn = (organisation) => {
  const { allow } = organisation?.embed ?? {};
  return Array.isArray(allow) ? allow.filter((origin) => ORIGIN.test(origin)) : [];
};

/** As `framersIn`, for a built folder; nobody may when its file cannot be read. */
export function framersOf(dist) {
  try {
    return framersIn(JSON.parse(readFileSync(join(dist, 'organisation.json'), 'utf8')));
  } catch {
    return [];
  }
}

/** For `/embed/`, the one page that may stand inside a page of these websites. */
export function embedHeaders(framers) {
  if (framers.length === 0) return documentHeaders;
  const policy = documentHeaders['Content-Security-Policy'];
  return {
    ...documentHeaders,
    'Content-Security-Policy': policy.replace(
      "frame-ancestors 'none'",
      `frame-ancestors ${framers.join(' ')}`,
    ),
  };
}

/** A file in these folders has a hash of its content in its name, so it never changes. */
export const hashedFile = /^(assets|texts)\//;

/** The headers of a file of `dist/`, by its path there; `framers` may show `/embed/`. */
export function headersFor(path, framers = []) {
  if (path === 'embed/index.html') return embedHeaders(framers);
  if (path.endsWith('.html')) return documentHeaders;
  if (!hashedFile.test(path)) return assetHeaders;
  return { ...assetHeaders, 'Cache-Control': 'public, max-age=31536000, immutable' };
}
