import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** Moving, relations and guests: rulings and pages of offices besides the statutes. */
export const home = {
  'crvb-2023-2023': {
    title:
      'CRvB 2023, ECLI:NL:CRVB:2023:2023: wie ergens anders woont dan op papier, moet dat doorgeven',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2023:2023',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
