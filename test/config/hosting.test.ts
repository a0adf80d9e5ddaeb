import { describe, expect, it } from 'vitest';
import { assetHeaders, documentHeaders } from '../../config/headers.mjs';
import { caddyConfig, headersFile, nginxConfig, securityFile } from '../../config/hosting.mjs';

const root = '/srv/app';

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
