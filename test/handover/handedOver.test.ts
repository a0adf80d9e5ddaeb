import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/base/day.ts';
import { factsOf } from '../../src/engine/facts.ts';
import { type Answers, benefits, DONT_KNOW, type Flow } from '../../src/engine/flow.ts';
import { answersToTry } from '../../src/engine/paths.ts';
import { walk } from '../../src/engine/walk.ts';
import { allFlows } from '../../src/flows/all.ts';
import { addressesOf } from '../../src/handover/address.ts';
import { checksum } from '../../src/handover/checksum.ts';
import { flowHash } from '../../src/handover/flowHash.ts';
import {
  decode,
  encode,
  fits,
  type HandedOver,
  handedOver,
} from '../../src/handover/handedOver.ts';
import { handedText } from '../../src/handover/mark.ts';
import { MAX_VERSION, qrCode } from '../../src/handover/qrCode.ts';

const TODAY: Day = '2026-11-23';
const flows = [...allFlows.values()];
const languages = fc.constantFrom('nl', 'en', 'ar', 'prs', 'pap');
const pageOf = (page: string): string => `https://doorgeefwijzer.voorbeeldgemeente.nl/ar/${page}`;

function walkAtRandom(flow: Flow, first: Answers, picks: readonly number[]): Answers {
  let answers = first;
  for (const pick of picks) {
    const { at } = walk(flow, { today: TODAY }, answers);
    if (at.kind === 'outcome') break;
    const tried = answersToTry(flow, factsOf({ today: TODAY }, answers), at.question.id);
    answers = { ...answers, [at.question.id]: tried[pick % tried.length] ?? DONT_KNOW };
  }
  return answers;
}

const someDay = fc.integer({ min: -40_000, max: 8000 }).map((shift) => addDays(TODAY, shift));
const someCheck: fc.Arbitrary<HandedOver> = fc
  .tuple(
    fc.constantFrom(...flows),
    fc.oneof({ weight: 9, arbitrary: someDay }, { weight: 1, arbitrary: fc.constant(DONT_KNOW) }),
    fc.constantFrom(...benefits, DONT_KNOW),
    fc.array(fc.nat(60), { maxLength: 9 }),
    fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }),
  )
  .map(([flow, day, benefit, picks, place]) =>
    handedOver(
      flow,
      walkAtRandom(flow, { day, benefit }, picks),
      place === undefined ? undefined : `GM${String(place).padStart(4, '0')}`,
    ),
  );

const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzGND_-.~% ';
const property = (check: (...given: never[]) => void, ...given: fc.Arbitrary<unknown>[]): void =>
  fc.assert(fc.property(...(given as [fc.Arbitrary<never>]), check as never), {
    numRuns: 1000,
    seed: 20261123,
  });

describe('what is handed over', () => {
  it('comes out as it went in, whatever the walk and the flow', () =>
    property(
      (check: HandedOver, language: string) => {
        const [text = ''] = encode([check], language);
        expect(decode(text)).toEqual({ language, part: 1, of: 1, checks: [check] });
      },
      someCheck,
      languages,
    ));

  it('stands in an address as it is, without a sign that must be escaped', () =>
    property((check: HandedOver) => {
      const [text = ''] = encode([check], 'nl');
      expect(new URL(`https://a.nl/#q=${text}`).hash).toBe(`#q=${text}`);
      expect(text).toMatch(/^[\w.-]*\w$/);
    }, someCheck));

  it('is refused when one sign is another', () =>
    property(
      (check: HandedOver, at: number, sign: string) => {
        const [text = ''] = encode([check], 'nl');
        const place = at % text.length;
        const changed = `${text.slice(0, place)}${sign}${text.slice(place + 1)}`;
        if (changed !== text) expect(decode(changed)).toBe('broken');
      },
      someCheck,
      fc.nat(),
      fc.constantFrom(...SIGNS),
    ));

  it('is refused when it was cut short, doubled or swapped', () =>
    property(
      (check: HandedOver, at: number) => {
        const [text = ''] = encode([check], 'nl');
        const place = at % text.length;
        const swapped = `${text.slice(0, place)}${text[place + 1] ?? ''}${text[place]}${text.slice(place + 2)}`;
        expect(decode(text.slice(0, place))).toBe('broken');
        expect(decode(text.slice(place + 1))).toBe('broken');
        expect(decode(`${text}${text}`)).toBe('broken');
        if (swapped !== text) expect(decode(swapped)).toBe('broken');
      },
      someCheck,
      fc.nat(),
    ));

  it('is refused when somebody else made it', () =>
    property((text: string) => {
      expect(decode(text)).toBe('broken');
    }, fc.string()));

  it('is split into whole parts, each of which can be read alone', () => {
    const several = fc.array(someCheck, { minLength: 1, maxLength: 40 });
    const splits = (checks: readonly HandedOver[], language: string) => {
      const addresses = addressesOf(checks, language, pageOf);
      const parts = addresses.map((address) => decode(handedText(address) ?? ''));
      const read = parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
      expect(read.flatMap((part) => part.checks)).toEqual(checks);
      expect(read.map(({ part, of }) => [part, of])).toEqual(
        parts.map((_, index) => [index + 1, parts.length]),
      );
      for (const address of addresses)
        expect(qrCode(address).version).toBeLessThanOrEqual(MAX_VERSION);
    };
    fc.assert(fc.property(several, languages, splits), { numRuns: 40, seed: 20261123 });
  });
});

const forged = (body: string): string => `${body}.${checksum(body).toString(36).padStart(7, '0')}`;
const gift = allFlows.get('geld-gekregen') as Flow;
const given = { day: TODAY, benefit: 'bijstand', kind: 'gift', amount: 125_050, before: 0 };

describe('what must not travel', () => {
  it('leaves out words of one’s own, and figures that are none', () => {
    const odd = { ...given, kind: 'Jan, 123456782', amount: 12.5, before: -1, other: 'x' };
    const [text = ''] = encode([handedOver(gift, odd, 'Utrecht')], 'nl');
    expect(text).not.toMatch(/jan|123456782|utrecht/i);
    expect(decode(text)).toMatchObject({
      checks: [{ answers: { day: TODAY, benefit: 'bijstand' } }],
    });
  });

  it('throws for a flow that has no code', () => {
    expect(() => encode([{ flow: 'nooit', hash: '0000', answers: {} }], 'nl')).toThrow(
      'npm run codes',
    );
  });
});

describe('a code of another copy', () => {
  const check = handedOver(gift, given);
  const [text = ''] = encode([check], 'nl');
  const body = text.slice(0, text.lastIndexOf('.'));

  it('fits only the flow that asked', () => {
    expect(fits(check, gift)).toBe(true);
    expect(fits(check, { ...gift, start: 'kind' })).toBe(false);
    expect(fits({ ...check, hash: '' }, gift)).toBe(false);
  });

  it('never fits when it has an answer that is not known here; the day and the benefit stay', () => {
    const newer = decode(forged(`${body}y0`));
    expect(newer).toMatchObject({
      checks: [{ hash: '', answers: { day: TODAY, benefit: 'bijstand' } }],
    });
  });

  it('never fits with a day that is none', () => {
    const odd = decode(forged(body.replace(/0D[0-9a-z]+-/, '0Dzzzzzz-')));
    expect(odd).toMatchObject({ checks: [{ hash: '' }] });
  });

  it('is of a newer copy when the flow or the version is not known', () => {
    expect(decode(forged(body.replace(/\.0101\.../, '.0101.zz')))).toBe('newer');
    expect(decode(forged(`2${body.slice(1)}`))).toBe('newer');
  });

  it.each(['1nl.0101', '1nl', '', '1NL.0101.00', '1nl.01.00abcd', '1nl.0101.!', '1nl.0101.00'])(
    'is refused where its seal is right and its form is not: %s',
    (odd) => expect(decode(forged(odd))).toBe('broken'),
  );
});

describe('the hash of a flow', () => {
  it('does not depend on the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(gift).reverse()) as unknown as Flow;
    expect(flowHash(turned)).toBe(flowHash(gift));
  });

  it('is four signs, and another one for nearly every flow', () => {
    const hashes = flows.map(flowHash);
    expect(hashes.filter((hash) => !/^[0-9a-v]{4}$/.test(hash))).toEqual([]);
    expect(new Set(hashes).size).toBe(flows.length);
  });
});

describe('the checksum', () => {
  it('is the CRC-32 of everybody else', () => {
    expect(checksum('123456789')).toBe(0xcbf43926);
  });
});

describe('an address', () => {
  it('opens one check on the page of its flow, and more in the overview', () => {
    const check = handedOver(gift, given);
    expect(addressesOf([check], 'ar', pageOf)[0]).toMatch(/\/ar\/geld-gekregen\/#q=1ar\./);
    expect(addressesOf([check, check], 'ar', pageOf)[0]).toMatch(/\/ar\/mijn\/#q=1ar\./);
  });

  it('has its answers found, also with the line end of a handheld scanner', () => {
    expect(handedText('https://a.nl/x/#q=abc\r\n')).toBe('abc');
    expect(handedText('https://a.nl/x/#other')).toBeUndefined();
  });
});
