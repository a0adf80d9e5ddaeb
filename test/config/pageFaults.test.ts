import { describe, expect, it } from 'vitest';
import { pageFaults } from '../../config/pageFaults.mjs';

const files = new Set(['index.html', 'a/index.html', 'ar/a/index.html', 'assets/main.js']);
const faultsOf = (body: string, path = 'a/index.html'): string[] =>
  pageFaults(
    [
      { path: 'index.html', html: '<!doctype html>' },
      { path, html: `<!doctype html>${body}` },
    ],
    files,
  );

describe('faults of pages', () => {
  it.each([
    '<a href="../">',
    '<a href="./#top">',
    '<a href="#top">',
    '<a href="../ar/a/?van=a&amp;b">',
    '<a href="tel:0800">',
    '<a href="https://example.org/">',
    '<script type="module" src="../assets/main.js"></script>',
  ])('lets %s be', (body) => {
    expect(faultsOf(body)).toEqual([]);
  });

  it.each([
    ['<a href="../b/">', 'a/index.html: ../b/ leads nowhere'],
    ['<a href="/a/">', 'a/index.html: /a/ does not work under a sub-path'],
    ['<script src="assets/main.js"></script>', 'a/index.html: assets/main.js leads nowhere'],
    ['<script>start()</script>', 'a/index.html: an inline script'],
    ['<style>p{}</style>', 'a/index.html: an inline style'],
    ['<p style="color:red">', 'a/index.html: a style attribute'],
    ['<button onclick="go()">', 'a/index.html: an inline handler'],
  ])('stops %s', (body, fault) => {
    expect(faultsOf(body)).toEqual([fault]);
  });

  it('wants a home page, and each page once and whole', () => {
    expect(pageFaults([], files)).toEqual(['index.html: not made']);
    expect(faultsOf('', 'index.html')).toEqual(['index.html: made twice']);
    expect(pageFaults([{ path: 'index.html', html: '<p>' }], files)).toEqual([
      'index.html: no doctype',
    ]);
  });
});
