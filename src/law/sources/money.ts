import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** What the fact base cites for money besides the statutes: rulings and pages of offices. */
export const money = {
  'crvb-2014-719': {
    title:
      'CRvB 2014, ECLI:NL:CRVB:2014:719: een broer die vaste lasten betaalde, bespaarde kosten',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2014:719',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2015-818': {
    title: 'CRvB 2015, ECLI:NL:CRVB:2015:818: ook geleend geld is een middel en moet gemeld worden',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2015:818',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2020-2999': {
    title: 'CRvB 2020, ECLI:NL:CRVB:2020:2999: één lening met echte aflossing is geen inkomen',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2020:2999',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2021-734': {
    title:
      'CRvB 2021, ECLI:NL:CRVB:2021:734: een lening om van te leven in een tijd zonder uitkering',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2021:734',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2023-2540': {
    title:
      'CRvB 2023, ECLI:NL:CRVB:2023:2540: een lening om van te leven telt niet mee tot aan de norm',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2023:2540',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
