import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** Other benefits, a partner's income and study: rulings and pages of offices besides the statutes. */
export const benefits = {
  'sittard-uitkering': {
    title: 'Gemeente Sittard-Geleen: een nieuw bedrag van een andere uitkering doorgeven',
    url: 'https://www.sittard-geleen.nl/Inwoners/Werk_en_inkomen/Nieuwsbrief_sociale_zaken/Nieuws/Inlichtingenplicht_studie_van_uw_kind_gewijzigde_inkomsten_en_boete',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'enschede-scholing': {
    title: 'Gemeente Enschede: bijstand en scholing',
    url: 'https://www.enschede.nl/werk-inkomen/uitkering/bijstand-en-scholing',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'iasz-doorgeven': {
    title: 'IASZ: veranderingen doorgeven bij bijstand, ook een cursus in de avond',
    url: 'https://www.iasz.nl/werk-en-uitkering/bijstand-veranderingen-doorgeven',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
