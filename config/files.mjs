import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, as sorted paths with forward slashes from there. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Eight characters that change when the content does. */
export const hashOf = (content) =>
  createHash('sha256').update(content).digest('base64url').slice(0, 8);

/** Whether a file is one that was written beside another to save bytes. */
export const isCompressed = (path) => /\.(br|gz)$/.test(path);

/** A page whose links all start at the root of the site, at `base`. */
export const withBase = (html, base) =>
  html.replace(/\b(href|src|data-root)="(?!\w+:|#|\/\/)(?:\.\/|\/)?/g, `$1="${base}`);
