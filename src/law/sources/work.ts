import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** What the fact base cites for work besides the statutes: rulings and pages of offices. */
export const work = {
  'crvb-2019-2378': {
    title: 'CRvB 2019, ECLI:NL:CRVB:2019:2378: nieuw werk en het eerste loon meteen doorgeven',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2019:2378',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2022-1131': {
    title:
      'CRvB 2022, ECLI:NL:CRVB:2022:1131: ook klein werk als bewindvoerder of mentor, bij IOAW',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2022:1131',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2015-2290': {
    title:
      'CRvB 2015, ECLI:NL:CRVB:2015:2290: meehelpen in een bedrijf van familie is werk met geldwaarde',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2015:2290',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2015-2619': {
    title: 'CRvB 2015, ECLI:NL:CRVB:2015:2619: naaiwerk thuis zonder duidelijkheid over hoeveel',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2015:2619',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2023-1527': {
    title:
      'CRvB 8 augustus 2023, ECLI:NL:CRVB:2023:1527: zonder eigen lijst van het werk wordt geschat',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2023:1527',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2024-2399': {
    title: 'CRvB 2024, ECLI:NL:CRVB:2024:2399: een kwekerij in de eigen woning',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2024:2399',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'rbzwb-2023-813': {
    title:
      'Rechtbank Zeeland-West-Brabant 2023, ECLI:NL:RBZWB:2023:813: alleen aanwezig zijn in een bedrijf',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBZWB:2023:813',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
