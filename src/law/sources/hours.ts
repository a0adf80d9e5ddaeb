import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** Hours, the end of a job and volunteering: rulings and pages of offices besides the statutes. */
export const hours = {
  'meerinzicht-veranderingen': {
    title: 'Meerinzicht: meer of minder uren werken is een verandering die u moet doorgeven',
    url: 'https://www.meerinzicht.nl/uitkering-en-inkomen/verandering-doorgeven-bijstand',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'almelo-vrijwilligerswerk': {
    title: 'Almelo: vooraf contact opnemen over vrijwilligerswerk',
    url: 'https://www.almelo.nl/uitkering-werk-en-bijstand/wijziging-aan-sociale-zaken-doorgeven',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2018-3849': {
    title: 'CRvB 2018, ECLI:NL:CRVB:2018:3849: een vergoeding voor vrijwilligerswerk doorgeven',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2018:3849',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2015-2617': {
    title: 'CRvB 2015, ECLI:NL:CRVB:2015:2617: vergoeding als scheidsrechter, bij AIO',
    url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2015:2617',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'wet-lb-2-6': {
    title:
      'Wet op de loonbelasting 1964, artikel 2 lid 6: vergoeding voor vrijwilligers, per maand en per jaar (2026)',
    url: 'https://wetten.overheid.nl/BWBR0002471/2026-01-01#Artikel2',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'vrijwilligers-2025': {
    title: 'Salaris Vanmorgen 23 oktober 2025: vergoeding voor vrijwilligers in 2025',
    url: 'https://www.salarisvanmorgen.nl/2025/10/23/vergoeding-voor-inzet-vrijwilligers-en-vrijwilligersregeling-antwoord-op-vragen/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ioaw-7': {
    title:
      'IOAW en IOAZ, artikelen 7 en 15a: het recht komt terug na werk; oude gegevens opnieuw gebruiken',
    url: 'https://wetten.overheid.nl/BWBR0004044/2026-07-01#Artikel7',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
