import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** Care received, prison, holidays and papers: rulings and pages of offices besides the statutes. */
export const stay = {
  'apeldoorn-vakantie': {
    title: 'Gemeente Apeldoorn: vakantie doorgeven, binnen Nederland hoeft dat daar niet',
    url: 'https://www.apeldoorn.nl/werken-en-leren/werk-en-inkomen/uitkeringen/verblijf-in-het-buitenland-of-vakantie-doorgeven',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'uithoorn-vakantie': {
    title: 'Gemeente Uithoorn: vakantie doorgeven, binnen Nederland bij meer dan drie weken',
    url: 'https://www.uithoorn.nl/Home/Werk_en_inkomen/Vakantie_of_verblijf_in_het_buitenland_met_uitkering_doorgeven',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'bev-2016': {
    title:
      'Besluit extramurale vrijheidsbeneming en sociale zekerheid: wie buiten de gevangenis een straf uitzit, is niet uitgesloten',
    url: 'https://wetten.overheid.nl/BWBR0011136/2016-01-01',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ib-detentie': {
    title: 'Inlichtingenbureau: gemeenten krijgen bericht van detentie',
    url: 'https://www.inlichtingenbureau.nl/Beleidsterreinen/Werk-en-Bestaanszekerheid/Rechtmatigheidscontrole/Detentie',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'rbobr-2024-2457': {
    title:
      'Rechtbank Oost-Brabant 2024, ECLI:NL:RBOBR:2024:2457: in detentie is er geen recht op bijstand',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBOBR:2024:2457',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'enschede-inlichtingen': {
    title: 'Gemeente Enschede: bijstand en de inlichtingenplicht, ook over verblijfspapieren',
    url: 'https://www.enschede.nl/werk-inkomen/uitkering/bijstand-inlichtingenplicht',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'mantelzorg-nl-pgb': {
    title: 'MantelzorgNL: zorg uit een pgb en een uitkering',
    url: 'https://www.mantelzorg.nl',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
