import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** Cars, debts, alimony and insurance: rulings and pages of offices besides the statutes. */
export const debts = {
  'crvb-2018-1346': {
    title:
      'CRvB 2018, ECLI:NL:CRVB:2018:1346: auto’s op naam tellen als bezit en moeten gemeld worden',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2018:1346',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2025-1405': {
    title: 'CRvB 2025, ECLI:NL:CRVB:2025:1405: ook de auto van de partner telt mee',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2025:1405',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'rbzwb-2024-4656': {
    title:
      'Rechtbank Zeeland-West-Brabant 2024, ECLI:NL:RBZWB:2024:4656: een auto op naam die niet te gelde te maken was',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBZWB:2024:4656',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2017-2493': {
    title: 'CRvB 2017, ECLI:NL:CRVB:2017:2493: openheid over vaak een auto huren',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2017:2493',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'sittard-geleen-auto': {
    title: 'Sittard-Geleen, Nieuwsbrief sociale zaken: aankoop en verkoop van een auto doorgeven',
    url: 'https://www.sittard-geleen.nl/Inwoners/Werk_en_inkomen/Nieuwsbrief_sociale_zaken/Nieuws/Inlichtingenplicht_studie_van_uw_kind_gewijzigde_inkomsten_en_boete',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'brabantse-wal-schulden': {
    title: 'ISD Brabantse Wal: uw financiële situatie en de bijstand (welke schulden meetellen)',
    url: 'https://isdbrabantsewal.antwoordop.nl/459975-bijstand-financiele-situatie',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'schulinck-schuld-gift': {
    title: 'Schulinck: een schuld aflossen met een gift, hoe zit dat in de bijstand?',
    url: 'https://www.schulinck.nl/opinie/opinie-sociaal-domein-schuldhulpverlening-schuld-aflossen-met-gift-hoe-zit-dat-in-de-bijstand',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'svb-sb1304': {
    title: 'SVB, beleidsregel SB1304: vermogen en schulden bij AIO',
    url: 'https://puc.overheid.nl/svb/doc/PUC_1304_20/2/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'diemen-alimentatie': {
    title: 'Diemen: alimentatie en bijstand',
    url: 'https://diemen.antwoordop.nl/bijstand/begrippen/460015-alimentatie',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'hilversum-veranderingen': {
    title: 'Hilversum: veranderingen en vakantie doorgeven (ook alimentatie betalen)',
    url: 'https://hilversum.nl/sociaal-plein/uitkering-werk-bijstand/veranderingen-vakantie-doorgeven',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'dordrecht-vermogen': {
    title: 'Dordrecht: vermogen en bijstand (ook verzekeringen en geld met een vast doel)',
    url: 'https://dordrecht.antwoordop.nl/bijstand/begrippen/475775-vermogen',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2014-326': {
    title:
      'CRvB 2014, ECLI:NL:CRVB:2014:326: een bedrag uit de verdeling bij een scheiding is vermogen',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2014:326',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
