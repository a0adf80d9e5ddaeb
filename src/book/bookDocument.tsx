import { renderToString } from 'preact-render-to-string';
import { type BookPage, Frame, rootOf } from './BookFrame.tsx';
import { say } from './say.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The whole document of a page: no script, one stylesheet of its own, nothing from elsewhere. */
export function bookDocument(page: BookPage): string {
  const root = rootOf(page.folder);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escaped(page.title === say('title') ? page.title : `${page.title} – ${say('title')}`)}</title>`,
    `<link rel="stylesheet" href="${root}boek.css">`,
    `<link rel="icon" href="${root}../icon.svg" type="image/svg+xml">`,
  ].join('');
  const body = renderToString(<Frame page={page}>{page.body}</Frame>);
  return `<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`;
}
