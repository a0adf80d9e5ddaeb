import { describe, expect, it } from 'vitest';
import { allFlows } from '../src/flows/all.ts';
import { appTextNames, flowTexts, languages, textFile } from '../src/i18n/disk.ts';
import { type SourceHashes, staleKeys } from '../src/i18n/freshness.ts';
import { flatten, SOURCE_LANGUAGE, type Texts } from '../src/i18n/language.ts';
import { textFaults } from '../src/i18n/textKeys.ts';
import { isValueName } from '../src/i18n/values.ts';

const sourceFiles = import.meta.glob<Record<string, SourceHashes>>('../locales/*/_source.json', {
  eager: true,
  import: 'default',
});
const madeFrom = (lang: string): Record<string, SourceHashes> =>
  sourceFiles[`../locales/${lang}/_source.json`] ?? {};

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)].map(([, name]) => name ?? '').sort();
/** A text for one office may name it; a text for all may not. */
const namesOffice = /\b(gemeenten?|SVB)\b/i;
const isForOffice = (key: string): boolean => /_(gemeente|svb)$/.test(key);

const translations = languages.filter(({ code }) => code !== SOURCE_LANGUAGE);
const appFiles = [...appTextNames, 'cards'];

describe.each([...allFlows.values()].map((flow) => [flow.id, flow] as const))(
  'texts of %s',
  (id, flow) => {
    const dutch = flatten(flowTexts(SOURCE_LANGUAGE, flow));

    it('has every Dutch text and none too many', () => {
      expect(textFaults(flow, flowTexts(SOURCE_LANGUAGE, flow))).toEqual({
        missing: [],
        unknown: [],
      });
      expect(textFile(SOURCE_LANGUAGE, `explain-${id}`)).toHaveProperty('background');
      expect(textFile(SOURCE_LANGUAGE, 'cards')).toHaveProperty([id]);
    });

    it('holds no figure, and an office only where it is written for one', () => {
      const withFigure = Object.entries(dutch).filter(([, text]) =>
        /\d/.test(text.replace(/\{\{[^}]*\}\}/g, '')),
      );
      const withOffice = Object.entries(dutch).filter(
        ([key, text]) => namesOffice.test(text) && !isForOffice(key),
      );
      expect(withFigure).toEqual([]);
      expect(withOffice).toEqual([]);
    });

    it('fills in only values that there are', () => {
      const unknown = Object.entries(dutch).flatMap(([key, text]) =>
        placeholders(text)
          .filter((name) => !isValueName(flow, name))
          .map((name) => `${key}: ${name}`),
      );
      expect(unknown).toEqual([]);
    });
  },
);

describe.each(translations.map((language) => [language.code, language] as const))(
  'language %s',
  (lang) => {
    const names = [...appFiles, ...[...allFlows.keys()].flatMap((id) => [id, `explain-${id}`])];

    it.each(names)('is complete and made from the Dutch of now: %s', (name) => {
      const dutch = textFile(SOURCE_LANGUAGE, name) ?? {};
      expect(staleKeys(dutch, textFile(lang, name) ?? {}, madeFrom(lang)[name] ?? {})).toEqual([]);
    });

    it.each(names)('has the same keys and the same values to fill in: %s', (name) => {
      const dutch = flatten(textFile(SOURCE_LANGUAGE, name) ?? {});
      const own = flatten((textFile(lang, name) ?? {}) as Texts);
      expect(Object.keys(own).filter((key) => !(key in dutch))).toEqual([]);
      const differing = Object.keys(dutch).filter(
        (key) =>
          own[key] !== undefined &&
          String(placeholders(own[key])) !== String(placeholders(dutch[key] ?? '')),
      );
      expect(differing).toEqual([]);
    });

    it.each(names)('marks every Latin word inside a text of another script: %s', (name) => {
      if (lang !== 'ar') return;
      const own = flatten((textFile(lang, name) ?? {}) as Texts);
      const bare = Object.entries(own).filter(([, text]) =>
        /[A-Za-z]{2,}/.test(text.replace(/\[\[[^\]]*\]\]/g, '').replace(/\{\{[^}]*\}\}/g, '')),
      );
      expect(bare).toEqual([]);
    });
  },
);
