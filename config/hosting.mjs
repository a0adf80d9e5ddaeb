/* npm run hosting -- nginx|caddy|_headers|cloudflare|security.txt [--root DIR] [--base /path/] [--port N] [--brotli] [--organisation FILE]: settings for a host. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assetHeaders, documentHeaders, embedHeaders, framersIn, headersFor } from './headers.mjs';

const hashed = headersFor('assets/any.js');

/** @type {readonly string[]} */
const noFramers = [];

const lines = (headers, write) =>
  Object.entries(headers).map(([name, value]) => write(name, value));

/** A server block of nginx; `brotli_static` needs the Debian package libnginx-mod-http-brotli-static. */
export function nginxConfig({
  root,
  base = '/',
  port = 8080,
  brotli = false,
  framers = noFramers,
}) {
  const headers = (kind) =>
    lines(kind, (name, value) => `    add_header ${name} "${value}" always;`).join('\n');
  return `server {
  listen ${port};
  root ${root};
  index index.html;
  charset utf-8;
  charset_types text/css text/plain application/javascript application/json image/svg+xml application/manifest+json;
  absolute_redirect off;
  server_tokens off;
  include /etc/nginx/mime.types;
  types { application/manifest+json webmanifest; }
  gzip_static on;
  gzip_vary on;
${brotli ? '  brotli_static on;\n' : ''}  error_page 404 ${base}404.html;

  location ~ /(assets|texts)/ {
${headers(hashed)}
  }
  location ~ ^${base}embed/index\\.html$ {
${headers(embedHeaders(framers))}
  }
  location ~ \\.html$ {
${headers(documentHeaders)}
  }
  location ~ /[^/]+\\.\\w+$ {
${headers(assetHeaders)}
  }
  location / {
${headers(documentHeaders)}
    try_files $uri $uri/ =404;
  }
}
`;
}

/** A Caddyfile; Caddy serves the compressed files itself and redirects to the last slash. */
export function caddyConfig({ root, base = '/', address = ':8080', framers = noFramers }) {
  const headers = (kind, matcher) =>
    `  header ${matcher} {\n${lines(kind, (name, value) => `    ${name} "${value}"`).join('\n')}\n  }`;
  return `${address} {
  root * ${root}
  @hashed path_regexp /(assets|texts)/
  @asset path_regexp /[^/]+\\.(js|json|css|svg|png|txt|webmanifest)$
  @document not path_regexp /[^/]+\\.(js|json|css|svg|png|txt|webmanifest)$
${headers(documentHeaders, '@document')}
${headers(assetHeaders, '@asset')}
${headers(hashed, '@hashed')}
  @embed path_regexp ^${base}embed/(index\\.html)?$
${headers(embedHeaders(framers), '@embed')}
  @manifest path *.webmanifest
  header @manifest Content-Type application/manifest+json
  file_server {
    precompressed br gzip
  }
  handle_errors {
    rewrite * ${base}404.html
${headers(documentHeaders, '*').replaceAll(/^/gm, '  ')}
    file_server {
      precompressed br gzip
    }
  }
}
`;
}

const POLICY = 'Content-Security-Policy';
const block = (path, headers, first = []) =>
  [path, ...first, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n');

/**
 * The \`_headers\` file of Netlify and the like, where a later block overrules an earlier one. Cloudflare adds
 * them up, so there `detaches` takes the policy of all pages off first.
 */
export function headersFile({ framers = noFramers, detaches = false } = {}) {
  const { 'Cache-Control': _, ...both } = documentHeaders;
  const embed = { [POLICY]: embedHeaders(framers)[POLICY] };
  return `${[
    block('/*', both),
    block('/assets/*', { 'Cache-Control': hashed['Cache-Control'] }),
    block('/texts/*', { 'Cache-Control': hashed['Cache-Control'] }),
    ...(framers.length > 0 ? [block('/embed/*', embed, detaches ? [`  ! ${POLICY}`] : [])] : []),
  ].join('\n\n')}\n`;
}

const DAYS_VALID = 330;

/** security.txt (RFC 9116) for the copy of an organisation; rejects without its own address for it. */
export function securityFile({ securityContact }, now) {
  if (!/^(mailto:|https:\/\/)/.test(securityContact ?? ''))
    throw new Error(
      'organisation.json has no "securityContact" that starts with mailto: or https://',
    );
  const expires = new Date(now + DAYS_VALID * 86_400_000).toISOString();
  return `Contact: ${securityContact}\nExpires: ${expires}\nPreferred-Languages: nl, en\n`;
}

const makers = {
  nginx: nginxConfig,
  caddy: ({ port = 8080, ...rest }) => caddyConfig({ ...rest, address: `:${port}` }),
  _headers: headersFile,
  cloudflare: (options) => headersFile({ ...options, detaches: true }),
  'security.txt': ({ organisation }) => securityFile(organisation, Date.now()),
};

const ownFile = fileURLToPath(new URL('../public/organisation.json', import.meta.url));

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: '/srv/doorgeefwijzer' },
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: '8080' },
      brotli: { type: 'boolean', default: false },
      organisation: { type: 'string', default: ownFile },
    },
  });
  const make = makers[positionals[0]];
  if (!make || positionals.length > 1)
    throw new Error(`Choose one of ${Object.keys(makers).join(', ')}`);
  if (!/^\/(.*\/)?$/.test(values.base)) throw new Error('--base begins and ends with /');
  const organisation = JSON.parse(readFileSync(values.organisation, 'utf8'));
  process.stdout.write(make({ ...values, organisation, framers: framersIn(organisation) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
