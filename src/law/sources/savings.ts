import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** Accounts, savings and money that comes back: rulings and pages of offices besides the statutes. */
export const savings = {
  'crvb-2020-16': {
    title:
      'CRvB 7 januari 2020, ECLI:NL:CRVB:2020:16: kasstortingen zijn middelen, behalve als u laat zien dat het eigen geld was',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2020:16',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2019-2701': {
    title:
      'CRvB 2019, ECLI:NL:CRVB:2019:2701: stortingen zonder uitleg: het recht is niet vast te stellen',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2019:2701',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2025-779': {
    title: 'CRvB 29 april 2025, ECLI:NL:CRVB:2025:779: contant geld op een spaarrekening bij AIO',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2025:779',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2025-1251': {
    title:
      'CRvB 2025, ECLI:NL:CRVB:2025:1251: geld op de rekening van een jong kind telt als geld van de ouders',
    url: 'https://explore.law/app/library/nl-case-law/ECLI:NL:CRVB:2025:1251',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2004-ao6397': {
    title:
      'CRvB 2004, ECLI:NL:CRVB:2004:AO6397: rekeningen van partner en jonge kinderen horen bij het gezin',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2004:AO6397',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2022-1296': {
    title:
      'CRvB 2022, ECLI:NL:CRVB:2022:1296: contant geld en dure spullen in huis moeten bekend zijn',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2022:1296',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2014-3897': {
    title: 'CRvB 25 november 2014, ECLI:NL:CRVB:2014:3897: contant geld en sieraden in een kluis',
    url: 'https://inview.nl/document/ide1b2a280677c4496bcac341218fb53db/crvb-25-11-2014-nr-13-4923-wwb',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'svb-inkomen-vermogen': {
    title: 'SVB: welk inkomen en vermogen meetelt bij AIO',
    url: 'https://www.svb.nl/en/aio-supplement/how-much-aio-supplement-will-you-get/your-income-and-assets',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'smallingerland-wijzigingen': {
    title: 'Gemeente Smallingerland: wijzigingen doorgeven bij een uitkering',
    url: 'https://www.smallingerland.nl/Onderwerpen/Zorg_jeugd_werk/Wijzigingen_doorgeven_bij_uitkering',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
