import { CHECKED_ON, CHECKED_UNTIL, OPEN_POINT_UNTIL, type Source } from '../source.ts';

/** What the fact base cites for procedure besides the statutes: rulings and pages of offices. */
export const procedure = {
  'awb-5-41': {
    title: 'Algemene wet bestuursrecht, artikel 5:41: geen boete zonder schuld',
    url: 'https://wetten.overheid.nl/BWBR0005537',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
  },
  'boetebesluit-2a': {
    title:
      'Boetebesluit socialezekerheidswetten, artikel 2a: wanneer de schuld groter of kleiner is',
    url: 'https://wetten.overheid.nl/BWBR0011708/2018-11-14#Artikel2a',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 1,
  },
  'svb-sb1110': {
    title: 'SVB Beleidsregels, SB1110: boete en waarschuwing',
    url: 'https://puc.overheid.nl/svb/doc/PUC_1110_20/10/',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 1,
  },
  'crvb-2019-2310': {
    title: 'CRvB 16 juli 2019, ECLI:NL:CRVB:2019:2310: de gemeente wist het, maar deed lang niets',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2019:2310',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2015-1215': {
    title: 'CRvB 2015, ECLI:NL:CRVB:2015:1215: hulp bij het invullen laat de eigen plicht staan',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2015:1215',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
