import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn } from './files.mjs';

const textLike = /\.(html|css|js|mjs|json|svg|webmanifest|txt|xml|ico)$/;

/* A host puts its own in their place: an older one beside it, squeezed, would be sent instead. */
const ofHost = /^(organisation\.json|theme\.css)$/;

/* The book is large and few read it: a quick squeeze does, or it would take longer than all the rest. */
const qualityOf = (file) => (file.startsWith('boek/') ? 6 : 11);

/** The bytes of a file as a browser gets it. */
export const brotli = (content, quality = 11) =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

/** Writes a brotli and a gzip version beside every file of text below `within`; gives how many those were. */
export function compress(folder, within = '') {
  const files = filesIn(folder).filter(
    (file) => file.startsWith(within) && textLike.test(file) && !ofHost.test(file),
  );
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    writeFileSync(join(folder, `${file}.br`), brotli(content, qualityOf(file)));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
  }
  return files.length;
}
