import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** Hobbies that earn, own firms and forbidden income: rulings and pages of offices besides the statutes. */
export const business = {
  'crvb-2023-2291': {
    title:
      'CRvB 21 november 2023, ECLI:NL:CRVB:2023:2291: een inschrijving bij de KvK moet doorgegeven worden, ook zonder klanten',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2023:2291',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2025-1491': {
    title:
      'CRvB 7 oktober 2025, ECLI:NL:CRVB:2025:1491: op papier bestuurder van bedrijven in het buitenland en een stichting',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2025:1491',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  bbz: {
    title: 'Besluit bijstandverlening zelfstandigen 2004: bijstand voor wie voor zichzelf begint',
    url: 'https://wetten.overheid.nl/BWBR0015711',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'divosa-ondernemen': {
    title: 'Divosa: werkwijzer Aan de slag met parttime ondernemen',
    url: 'https://www.divosa.nl/werkwijzer-aan-de-slag-met-parttime-ondernemen',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'hoogeveen-ondernemen': {
    title: 'Hoogeveen: beleidsregel parttime ondernemerschap 2019 (toestemming vooraf)',
    url: 'https://zoek.officielebekendmakingen.nl/gmb-2019-38299.html',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ioaz-6': {
    title:
      'IOAZ, artikel 6: geen recht zolang een bedrijf loopt, of als u of uw partner weer begint',
    url: 'https://wetten.overheid.nl/BWBR0004163/2026-07-01#Artikel6',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
