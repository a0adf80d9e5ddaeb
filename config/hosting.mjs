/* npm run hosting -- nginx|caddy|_headers|security.txt [--root DIR] [--base /path/] [--port N]: settings for a host. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assetHeaders, documentHeaders, headersFor } from './headers.mjs';

const hashed = headersFor('assets/any.js');
const kinds = { document: documentHeaders, hashed, asset: assetHeaders };

const lines = (headers, write) =>
  Object.entries(headers).map(([name, value]) => write(name, value));

/** A server block of nginx; `brotli_static` needs the Debian package libnginx-mod-http-brotli-static. */
export function nginxConfig({ root, base = '/', port = 8080, brotli = false }) {
  const headers = (kind) =>
    lines(kinds[kind], (name, value) => `    add_header ${name} "${value}" always;`).join('\n');
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
${headers('hashed')}
  }
  location ~ \\.html$ {
${headers('document')}
  }
  location ~ /[^/]+\\.\\w+$ {
${headers('asset')}
  }
  location / {
${headers('document')}
    try_files $uri $uri/ =404;
  }
}
`;
}

/** A Caddyfile; Caddy serves the compressed files itself and redirects to the last slash. */
export function caddyConfig({ root, base = '/', address = ':8080' }) {
  const headers = (kind, matcher) =>
    `  header ${matcher} {\n${lines(kinds[kind], (name, value) => `    ${name} "${value}"`).join('\n')}\n  }`;
  return `${address} {
  root * ${root}
  @hashed path_regexp /(assets|texts)/
  @asset path_regexp /[^/]+\\.(js|json|css|svg|png|txt|webmanifest)$
  @document not path_regexp /[^/]+\\.(js|json|css|svg|png|txt|webmanifest)$
${headers('document', '@document')}
${headers('asset', '@asset')}
${headers('hashed', '@hashed')}
  @manifest path *.webmanifest
  header @manifest Content-Type application/manifest+json
  file_server {
    precompressed br gzip
  }
  handle_errors {
    rewrite * ${base}404.html
${headers('document', '*').replaceAll(/^/gm, '  ')}
    file_server {
      precompressed br gzip
    }
  }
}
`;
}

/** The \`_headers\` file of Netlify, Cloudflare Pages and the like; a later block adds to an earlier one. */
export function headersFile() {
  const block = (path, headers) =>
    [path, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n');
  const both = Object.entries(documentHeaders).filter(([name]) => name !== 'Cache-Control');
  return `${[
    block('/*', Object.fromEntries(both)),
    block('/assets/*', { 'Cache-Control': hashed['Cache-Control'] }),
    block('/texts/*', { 'Cache-Control': hashed['Cache-Control'] }),
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
  'security.txt': () => {
    const file = new URL('../public/organisation.json', import.meta.url);
    return securityFile(JSON.parse(readFileSync(file, 'utf8')), Date.now());
  },
};

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: '/srv/doorgeefwijzer' },
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: '8080' },
      brotli: { type: 'boolean', default: false },
    },
  });
  const make = makers[positionals[0]];
  if (!make || positionals.length > 1)
    throw new Error(`Choose one of ${Object.keys(makers).join(', ')}`);
  if (!/^\/(.*\/)?$/.test(values.base)) throw new Error('--base begins and ends with /');
  process.stdout.write(make(values));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
