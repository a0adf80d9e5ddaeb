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
    title:
      'CRvB 29 april 2025, ECLI:NL:CRVB:2025:779: contant geld op een spaarrekening bij AIO',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2025:779',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
