import { describe, expect, it } from 'vitest';
import own from '../../config/example-organisation/organisation.json' with { type: 'json' };
import {
  assetHeaders,
  documentHeaders,
  embedHeaders,
  framersIn,
  headersFor,
} from '../../config/headers.mjs';
import { caddyConfig, headersFile, nginxConfig, securityFile } from '../../config/hosting.mjs';

import { readOrganisation } from '../../src/organisation/organisation.ts';

const root = '/srv/app';
const framers = framersIn(own);
const POLICY = 'Content-Security-Policy';
const policyOf = (...page: Parameters<typeof headersFor>): string | undefined =>
  new Map(Object.entries(headersFor(...page))).get(POLICY);

describe('the settings for a host', () => {
  it.each([
    ['nginx', nginxConfig({ root })],
    ['Caddy', caddyConfig({ root })],
  ])('give %s every header of a page and of a file', (_, config) => {
    for (const value of [...Object.values(documentHeaders), ...Object.values(assetHeaders)])
      expect(config).toContain(`"${value}"`);
  });

  it('give a static host every header of a page', () => {
    const file = headersFile();
    for (const [name, value] of Object.entries(documentHeaders))
      if (name !== 'Cache-Control') expect(file).toContain(`  ${name}: ${value}`);
  });

  it('name the page that is not there below the path of the site', () => {
    expect(nginxConfig({ root, base: '/hulp/' })).toContain('error_page 404 /hulp/404.html;');
    expect(caddyConfig({ root, base: '/hulp/' })).toContain('rewrite * /hulp/404.html');
  });

  it('make a security.txt that names a contact and ends, or none', () => {
    const now = Date.parse('2026-11-23T00:00:00Z');
    const file = securityFile({ securityContact: 'mailto:veilig@bieb.example' }, now);
    expect(file).toContain('Contact: mailto:veilig@bieb.example');
    expect(file).toContain('Expires: 2027-10-19T00:00:00.000Z');
    expect(() => securityFile({ securityContact: '' }, now)).toThrow('securityContact');
  });
});

describe('the one page that may stand in a page of another website', () => {
  const policy = embedHeaders(framers)[POLICY];

  it('may do so for the websites that are named, and no page otherwise', () => {
    expect(policy).toContain('frame-ancestors https://www.voorbeeldstad.example;');
    expect(policyOf('embed/index.html', framers)).toBe(policy);
    expect(policyOf('embed/index.html')).toContain("frame-ancestors 'none'");
    expect(policyOf('kiosk/index.html', framers)).toContain("frame-ancestors 'none'");
  });

  it('is allowed the same websites by a host as by the app', () => {
    const odd = ['http://a.example', 'https://a.example/', 'https://*.a.example', '*', 5, null];
    const mixed = { embed: { allow: [...odd, 'https://a.example', "https://a.example;'self'"] } };
    expect(framersIn(mixed)).toEqual(['https://a.example']);
    expect(readOrganisation(mixed).organisation.embed?.allow).toEqual(['https://a.example']);
    for (const broken of [undefined, null, {}, { embed: 'ja' }, { embed: { allow: 'ja' } }])
      expect(framersIn(broken)).toEqual([]);
  });

  it.each([
    ['nginx', nginxConfig({ root, framers })],
    ['Caddy', caddyConfig({ root, framers })],
    ['Netlify', headersFile({ framers })],
    ['Cloudflare', headersFile({ framers, detaches: true })],
  ])('is named once in the settings for %s', (_, config) => {
    expect(config.split(String(policy))).toHaveLength(2);
  });

  it('takes the policy of all pages off first, where a host would add the two up', () => {
    expect(headersFile({ framers, detaches: true })).toContain(`! ${POLICY}`);
    expect(headersFile({ framers })).not.toContain('!');
    expect(headersFile()).not.toContain('/embed/');
  });
});
