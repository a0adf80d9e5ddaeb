import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn } from './files.mjs';

const textLike = /\.(html|css|js|mjs|json|svg|webmanifest|txt|xml|ico)$/;

/** The bytes of a file as a browser gets it. */
export const brotli = (content) =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

/** Writes a brotli and a gzip version beside every file of text; gives how many files that were. */
export function compress(folder) {
  const files = filesIn(folder).filter((file) => textLike.test(file));
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    writeFileSync(join(folder, `${file}.br`), brotli(content));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
  }
  return files.length;
}
