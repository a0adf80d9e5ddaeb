import { describe, expect, it } from 'vitest';
import { readOrganisation } from '../../src/organisation/organisation.ts';

const whole = {
  name: 'Gemeente Voorbeeldstad',
  municipalities: ['GM9999'],
  channels: [
    { kind: 'online-digid', value: 'https://www.voorbeeldstad.example/wijziging' },
    { kind: 'phone', value: '14 099' },
    { kind: 'desk' },
  ],
  texts: { nl: { subtitle: 'Voor iedereen in Voorbeeldstad' }, ar: { help: 'مرحبا' } },
  feedback: { name: 'de cliëntenraad', email: 'raad@voorbeeldstad.example' },
  quickExit: 'https://www.buienradar.nl/',
  languages: ['nl', 'ar'],
  kiosk: { idleSeconds: 60, countdownSeconds: 20, languages: ['nl'] },
  embed: { allow: ['https://www.voorbeeldstad.example'] },
  publicAddress: 'https://doorgeven.voorbeeldstad.example/',
  securityContact: 'mailto:veilig@voorbeeldstad.example',
};

const faultsOf = (input: unknown) =>
  readOrganisation(input).faults.map((line) => line.split(':')[0]);

describe('the settings of an organisation', () => {
  it('are taken as they stand when nothing is wrong', () => {
    expect(readOrganisation(whole)).toEqual({ organisation: whole, faults: [] });
    expect(readOrganisation({})).toEqual({ organisation: {}, faults: [] });
  });

  it.each([
    ['name', { name: '' }],
    ['name', { name: 'a <b>name</b>' }],
    ['municipalities.0', { municipalities: ['Utrecht'] }],
    ['channels.0.value', { channels: [{ kind: 'phone', value: 'bel ons' }] }],
    ['channels.0.value', { channels: [{ kind: 'online', value: 'http://onveilig.example' }] }],
    ['channels.0.kind', { channels: [{ kind: 'duif' }] }],
    ['texts.nl.verdict', { texts: { nl: { verdict: 'U hoeft niets door te geven.' } } }],
    ['feedback.name', { feedback: { email: 'raad@a.example' } }],
    ['feedback.email', { feedback: { name: 'raad', email: 'geen adres' } }],
    ['quickExit', { quickExit: 'javascript:alert(1)' }],
    ['languages.1', { languages: ['nl', 'Nederlands'] }],
    ['kiosk.idleSeconds', { kiosk: { idleSeconds: 1 } }],
    ['embed.allow.0', { embed: { allow: ['http://a.example'] } }],
    ['embed.allow.0', { embed: { allow: ['https://a.example/pagina'] } }],
    ['embed.allow.0', { embed: { allow: ['https://*.a.example'] } }],
    ['embed.allow.0', { embed: { allow: ['*'] } }],
    ['embed.allow.0', { embed: { allow: ['https://a.example; script-src *'] } }],
    ['embed.allow.0', { embed: { allow: ["https://a.example;'self'"] } }],
    ['publicAddress', { publicAddress: 'doorgeven.example' }],
    ['securityContact', { securityContact: 'veilig@a.example' }],
    ['colour', { colour: 'red' }],
    ['organisation.json', 'tekst'],
    ['organisation.json', null],
  ])('name %s when it is wrong, and keep every other field', (field, wrong) => {
    expect(faultsOf(wrong)).toEqual([field]);
    const { organisation } = readOrganisation(
      typeof wrong === 'object' && wrong ? { ...whole, ...wrong } : whole,
    );
    const [top] = field.split('.');
    for (const [name, value] of Object.entries(whole))
      if (name !== top) expect(organisation).toHaveProperty(name, value);
  });

  it('keep what is right beside something wrong', () => {
    const { organisation, faults } = readOrganisation({
      kiosk: { idleSeconds: 'lang', countdownSeconds: 25 },
      channels: [{ kind: 'fax' }, { kind: 'desk' }],
      languages: ['nl', 5, 'ar'],
      feedback: { name: 'raad', email: 'fout', url: 'https://a.example/' },
      texts: { nl: { home: 'Welkom.', help: 5 } },
    });
    expect(organisation).toEqual({
      kiosk: { countdownSeconds: 25 },
      channels: [{ kind: 'desk' }],
      languages: ['nl', 'ar'],
      feedback: { name: 'raad', url: 'https://a.example/' },
      texts: { nl: { home: 'Welkom.' } },
    });
    expect(faults).toHaveLength(5);
  });
});
