import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** Winnings, food bank, investments and damages: rulings and pages of offices besides the statutes. */
export const luck = {
  'orionis-giften': {
    title: 'Orionis Walcheren: giften, ook van kledingbank en kerk',
    url: 'https://orioniswalcheren.nl/uitkering/over-de-uitkering/giften.html',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'denhaag-giften': {
    title: 'Gemeente Den Haag: giften en een bijstandsuitkering, ook hulp van fondsen',
    url: 'https://www.denhaag.nl/nl/werk-bijstand-en-uitkering/giften-en-een-bijstandsuitkering/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2023-482': {
    title:
      'CRvB 4 april 2023, ECLI:NL:CRVB:2023:482: gokken moet gemeld worden; zonder administratie telt wat gepind is',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2023:482',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2023-502': {
    title: 'CRvB 4 april 2023, ECLI:NL:CRVB:2023:502: gokken en de inlichtingenplicht',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2023:502',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'rbrot-2022-7360': {
    title: 'Rechtbank Rotterdam 2022, ECLI:NL:RBROT:2022:7360: gokwinst moet geschat worden',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBROT:2022:7360',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'stimulansz-gokken': {
    title: 'Stimulansz 7 september 2023: gokken en bijstand; een enkele loterij is geen gokken',
    url: 'https://www.stimulansz.nl/uitgespeeld-gokken-en-bijstand/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'schulinck-gokken': {
    title: 'Schulinck: een online gokje wagen in de bijstand',
    url: 'https://www.schulinck.nl/opinie/online-gokje-wagen-in-de-bijstand/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'pekela-maandverklaring': {
    title: 'Gemeente Pekela: maandverklaring bijstandsuitkering, met elke prijs in een loterij',
    url: 'https://www.pekela.nl/Onderwerpen/Werk_en_inkomen/Maandverklaring_bijstandsuitkering',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'schulinck-bitcoins': {
    title: 'Schulinck: bitcoins en bijstand; crypto is vermogen tegen de waarde van nu',
    url: 'https://www.schulinck.nl/opinie/opinie-sociaal-domein-participatiewet-bitcoins-en-bijstand',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'vng-crypto': {
    title: 'VNG en GBI: verkenning cryptocurrency en de Participatiewet (via Schulinck)',
    url: 'https://www.schulinck.nl/sociaal-domein-nieuws-verkenning-cryptocurrency-binnen-de-participatiewet/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'bgr-2025-3092': {
    title:
      'RDWI Kromme Rijn Heuvelrug: Beleidsregel giften en schadevergoedingen 2026 (bgr-2025-3092)',
    url: 'https://zoek.officielebekendmakingen.nl/bgr-2025-3092.html',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2023-04-11': {
    title:
      'CRvB 11 april 2023 (20/3351 PW, via Letselschade Magazine): een splitsing van een schadevergoeding moet onderbouwd zijn',
    url: 'https://www.letselschademagazine.nl/2023/crvb-110423',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'njb-toeslagen': {
    title: 'NJB: de kinderopvangtoeslagaffaire en de bijstand',
    url: 'https://njb.nl/blogs/kinderopvangtoeslagaffaire-bijstand/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2014-1015': {
    title: 'CRvB 2014, ECLI:NL:CRVB:2014:1015: een dwangsom is vermogen',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2014:1015',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2015-1429': {
    title: 'CRvB 2015, ECLI:NL:CRVB:2015:1429: een dwangsom telt mee als hij betaald is',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2015:1429',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'stimulansz-dwangsom': {
    title: 'Stimulansz 22 november 2022: een ontvangen dwangsom in de bijstand',
    url: 'https://www.stimulansz.nl/ontvangen-dwangsom-bijstand/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
