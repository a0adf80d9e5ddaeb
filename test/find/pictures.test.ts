import { describe, expect, it } from 'vitest';
import { pictures } from '../../src/find/pictures.ts';
import { allCards } from '../../src/flows/all.ts';
import { languages, textFile } from '../../src/i18n/disk.ts';
import { textAt } from '../../src/i18n/language.ts';

describe('the picture questions', () => {
  it('reach every flow in one part of its own theme', () => {
    const reached = Object.entries(pictures).flatMap(([group, parts]) =>
      Object.values(parts).flatMap((flows) => flows.map((flow) => `${group} ${flow}`)),
    );
    expect(reached.toSorted()).toEqual(
      allCards.map(({ group, id }) => `${group} ${id}`).toSorted(),
    );
  });

  it('show at most six pictures at a time, and at least one', () => {
    for (const parts of Object.values(pictures)) {
      const sizes = [
        Object.keys(parts).length,
        ...Object.values(parts).map(({ length }) => length),
      ];
      expect(Math.max(...sizes)).toBeLessThanOrEqual(6);
      expect(Math.min(...sizes)).toBeGreaterThan(0);
    }
  });

  it.each(languages.map(({ code }) => code))('name every part in %s', (lang) => {
    const texts = textFile(lang, 'screen-pictures') ?? {};
    const nameless = Object.entries(pictures).flatMap(([group, parts]) =>
      Object.keys(parts).filter((part) => !textAt(texts, `part.${group}.${part}`)),
    );
    expect(nameless).toEqual([]);
  });
});
