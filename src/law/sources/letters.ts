import { CHECKED_ON, CHECKED_UNTIL, OPEN_POINT_UNTIL, type Source } from '../source.ts';

/** Letters, suspension, paying back, fines and objection: rulings and pages of offices besides the statutes. */
export const letters = {
  'ioaw-17': {
    title: 'IOAW en IOAZ, artikel 17: opschorten, herzien en intrekken',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 1,
  },
  'ioaw-25': {
    title: 'IOAW en IOAZ, artikel 25: terugvorderen en verrekenen',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
    openPoint: 1,
  },
  'awb-8-81': {
    title: 'Algemene wet bestuursrecht, artikelen 6:16 en 8:81: de rechter kan snel helpen',
    url: 'https://wetten.overheid.nl/BWBR0005537',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
  },
  'crvb-2022-1395': {
    title:
      'CRvB 12 juli 2022, ECLI:NL:CRVB:2022:1395: een papier niet geven is iets anders dan iets niet vertellen',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2022:1395',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'bevelanden-bankafschriften': {
    title: 'GR de Bevelanden: wat u op bankafschriften onleesbaar mag maken',
    url: 'https://www.grdebevelanden.nl/wiz/inzage-bankafschriften_45689/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2009-bi2112': {
    title:
      'CRvB 21 april 2009, ECLI:NL:CRVB:2009:BI2112: zes maanden na een duidelijk signaal niet meer terugvragen',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2009:BI2112',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2024-2192': {
    title: 'CRvB 10 december 2024, ECLI:NL:CRVB:2024:2192: bij terugvragen tellen alle feiten mee',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2024:2192',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'awb-6-5': {
    title:
      'Algemene wet bestuursrecht, artikelen 6:5 en 6:6: wat in een bezwaar staat, en later aanvullen',
    url: 'https://wetten.overheid.nl/BWBR0005537',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
  },
  'awb-6-11': {
    title: 'Algemene wet bestuursrecht, artikel 6:11: te laat, maar met een goede reden',
    url: 'https://wetten.overheid.nl/BWBR0005537',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
  },
  'awb-7-10': {
    title:
      'Algemene wet bestuursrecht, artikelen 7:2 en 7:10: een gesprek over het bezwaar, en wanneer het antwoord komt',
    url: 'https://wetten.overheid.nl/BWBR0005537',
    checkedOn: CHECKED_ON,
    checkedUntil: OPEN_POINT_UNTIL,
  },
  'crvb-2016-12': {
    title:
      'CRvB 11 januari 2016, ECLI:NL:CRVB:2016:12 en 2016:10: een boete past bij wat iemand kan betalen',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2016:12',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'utrecht-huisbezoek': {
    title: 'Gemeente Utrecht: bijstand en huisbezoek, uw rechten',
    url: 'https://www.utrecht.nl/werk-en-inkomen/uitkeringen/rechten-en-plichten-bijstand/bijstand-en-huisbezoek/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'rb-2022-5099': {
    title:
      'Rechtbank Oost-Brabant 18 november 2022, ECLI:NL:RBOBR:2022:5099: zonder cautie telt wat u zei niet voor een boete',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBOBR:2022:5099',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'avg-15': {
    title: 'Algemene verordening gegevensbescherming (AVG), artikel 15: uw gegevens opvragen',
    url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
