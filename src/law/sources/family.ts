import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** Leaving, marriage, no home and housing costs: rulings and pages of offices besides the statutes. */
export const family = {
  'crvb-2025-906': {
    title:
      'CRvB 2025, ECLI:NL:CRVB:2025:906: met contact en geld over en weer leven partners niet duurzaam gescheiden',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2025:906',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2025-868': {
    title:
      'CRvB 2025, ECLI:NL:CRVB:2025:868: een man die op papier in België woonde, woonde bij zijn gezin',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2025:868',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'svb-alleen-wonen': {
    title: 'SVB: AIO als uw partner in een ander land woont',
    url: 'https://www.svb.nl/nl/aio/alleen-wonen-of-met-1-of-meer-personen/u-woont-alleen',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'rsdkrh-dakloos': {
    title: 'RSD Kromme Rijn Heuvelrug: bijstand voor mensen zonder vast adres',
    url: 'https://www.rsdkrh.nl/dak-en-thuislozen-en-bijstand',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ioaw-6-2': {
    title:
      'IOAW, artikel 6 lid 2 en IOAZ, artikel 6 lid 3: wie een partner zonder recht heeft, telt als alleenstaande',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01#Artikel6',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ioaw-23': {
    title:
      'IOAW en IOAZ, artikel 23: na het overlijden van een partner nog een maand hetzelfde bedrag',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01#Artikel23',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
