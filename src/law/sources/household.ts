import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** What the fact base cites for household besides the statutes: rulings and pages of offices. */
export const household = {
  'stb-2022-500': {
    title:
      'Staatsblad 2022, 500: huisgenoten tellen vanaf 27 jaar in plaats van 21 (sinds 1 januari 2023)',
    url: 'https://zoek.officielebekendmakingen.nl/stb-2022-500.html',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2022-1004': {
    title:
      'CRvB 2022, ECLI:NL:CRVB:2022:1004: zonder kinderbijslag is een kind geen ten laste komend kind',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2022:1004',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2021-3038': {
    title:
      'CRvB 2021, ECLI:NL:CRVB:2021:3038: waar iemand echt woont, gaat om de feiten en niet om de inschrijving',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2021:3038',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2020-3398': {
    title: 'CRvB 2020, ECLI:NL:CRVB:2020:3398: ook met twee adressen kan er één huishouden zijn',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2020:3398',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'svb-sb1005': {
    title: 'SVB Beleidsregels SB1005: wanneer mensen voor elkaar zorgen',
    url: 'https://puc.overheid.nl/svb/doc/PUC_1005_20',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'cbs-kostendelers-ioaw': {
    title: 'CBS: aantal kostendelers bij IOAW en IOAZ: bij elk aantal de halve grondslag',
    url: 'https://www.cbs.nl/nl-nl/faq',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'kv-2025d46286': {
    title:
      'Kamervragen van 12 november 2025, 2025D46286: kostendelersnorm, ontheemden en dreigende dakloosheid',
    url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?did=2025D46286',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'stimulansz-logeren': {
    title: 'Stimulansz, 30 augustus 2021: wanneer is iets logeren en wanneer samen wonen',
    url: 'https://www.stimulansz.nl/wanneer-is-sprake-van-logeren-en-wanneer-van-kostendeling',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
