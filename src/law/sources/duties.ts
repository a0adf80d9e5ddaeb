import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** Integration, pension age and own data: rulings and pages of offices besides the statutes. */
export const duties = {
  'rijksoverheid-ouderen': {
    title: 'Rijksoverheid: welke regels gelden er voor ouderen in de bijstand',
    url: 'https://www.rijksoverheid.nl/onderwerpen/bijstand/vraag-en-antwoord/welke-regels-gelden-er-voor-ouderen-in-de-bijstand',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'kerkrade-aio': {
    title: 'Gemeente Kerkrade: bijstand voor ouderen (AIO) op tijd aanvragen',
    url: 'https://eloket.kerkrade.nl/producten/bijstand_voor_ouderen_aanvragen',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
