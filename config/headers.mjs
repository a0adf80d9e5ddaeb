/* The headers of a production copy. Any other host should send the same ones. */

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

/** A file in these folders has a hash of its content in its name, so it never changes. */
export const hashedFile = /^(assets|texts)\//;

/** The headers of a file of `dist/`, by its path there. */
export function headersFor(path) {
  if (path.endsWith('.html')) return documentHeaders;
  if (!hashedFile.test(path)) return assetHeaders;
  return { ...assetHeaders, 'Cache-Control': 'public, max-age=31536000, immutable' };
}
