import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { launch } from '../../config/browser.mjs';
import { build } from '../../config/build.mjs';
import { serve } from '../../config/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served app, with its last slash. */
    origin: string;
    /** The built folder. */
    dist: string;
  }
}

/** Serves the built app for all tests, and has a browser found before any test is timed. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(`${dist}/index.html`)) await build();
  const [server, browser] = await Promise.all([serve({ dir: dist }), launch()]);
  await browser.close();
  project.provide('origin', server.url);
  project.provide('dist', dist);
  return server.close;
}
