import { describe, expect, it } from 'vitest';
import list from '../../public/gemeenten.json';
import { findGemeenten } from '../../src/find/gemeenten.ts';
import { readGemeenten } from '../../src/municipality/gemeenten.ts';

const read = readGemeenten(list);
const gemeenten = 'gemeenten' in read ? read.gemeenten : [];
const namesFor = (text: string): readonly string[] =>
  findGemeenten(gemeenten, text).matches.map(({ gemeente }) => gemeente.name);

describe('finding a gemeente by its name', () => {
  it('puts each of the 342 first for its own name, also without capitals and signs', () => {
    expect(gemeenten).toHaveLength(342);
    const bare = (name: string) =>
      name
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f'().]/g, '')
        .replaceAll('-', ' ');
    const missed = gemeenten.filter(({ name }) =>
      [name, bare(name), `gemeente ${name}`].some((text) => namesFor(text)[0] !== name),
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('finds each of them while half of the name is typed', () => {
    const missed = gemeenten.filter(
      ({ name }) => !namesFor(name.slice(0, Math.ceil(name.length / 2) + 2)).includes(name),
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['Den Bosch', "'s-Hertogenbosch"],
    ['s hertogenbosch', "'s-Hertogenbosch"],
    ['hertogenbosch', "'s-Hertogenbosch"],
    ["'s-Gravenhage", 'Den Haag'],
    ['sgravenhage', 'Den Haag'],
    ['sudwest fryslan', 'Súdwest-Fryslân'],
    ['Sneek', 'Súdwest-Fryslân'],
    ['Hellevoetsluis', 'Voorne aan Zee'],
    ['Hoofddorp', 'Haarlemmermeer'],
    ['Voorburg', 'Leidschendam-Voorburg'],
    ['st michielsgestel', 'Sint-Michielsgestel'],
    ['Ysselstein', 'IJsselstein'],
    ['roterdam', 'Rotterdam'],
    ['amsterdm', 'Amsterdam'],
    ['einhoven', 'Eindhoven'],
    ['Apledoorn', 'Apeldoorn'],
    ['Leeuwaarden', 'Leeuwarden'],
    ['zoetermer', 'Zoetermeer'],
    ['alfen aan den rijn', 'Alphen aan den Rijn'],
  ])('knows what is meant by "%s"', (typed, name) => {
    expect(namesFor(typed)[0]).toBe(name);
  });

  it('says by which other name it was found', () => {
    const [match] = findGemeenten(gemeenten, 'den bos').matches;
    expect(match).toMatchObject({ gemeente: { code: 'GM0796' }, as: 'Den Bosch' });
  });

  it('offers all gemeenten of one name', () => {
    expect(namesFor('bergen')).toEqual(
      expect.arrayContaining(['Bergen (L.)', 'Bergen (NH.)', 'Bergen op Zoom']),
    );
  });

  it('shows six at most, and says that there are more', () => {
    const search = findGemeenten(gemeenten, 'de');
    expect(search.matches).toHaveLength(6);
    expect(search.isWhole).toBe(false);
    expect(findGemeenten(gemeenten, 'delft').isWhole).toBe(true);
  });

  it('gives nothing for what is no gemeente, and waits for a second letter', () => {
    expect(findGemeenten(gemeenten, 'xqzw')).toMatchObject({ by: 'name', matches: [] });
    expect(findGemeenten(gemeenten, 'd').by).toBe('more');
    expect(findGemeenten(gemeenten, ' - ').by).toBe('more');
  });
});

describe('finding a gemeente by postcode', () => {
  it.each(['2611', ' 2611 ab', '2611AB', '٢٦١١'])('reads the digits of "%s"', (typed) => {
    expect(findGemeenten(gemeenten, typed)).toMatchObject({ by: 'postcode', isWhole: true });
    expect(namesFor(typed)).toEqual(['Delft']);
  });

  it('offers both where a postcode lies in two', () => {
    expect(namesFor('1216')).toEqual(['Hilversum', 'Wijdemeren']);
  });

  it('waits for four digits, and knows none for a postcode that is not there', () => {
    expect(findGemeenten(gemeenten, '261').by).toBe('more');
    expect(findGemeenten(gemeenten, '9999x9').matches).toEqual([]);
    for (const none of ['1000', '0999', '26111', '2611 abc'])
      expect(findGemeenten(gemeenten, none)).toMatchObject({ by: 'postcode', matches: [] });
  });
});
