import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** Winnings, food bank and investments: rulings and pages of offices besides the statutes. */
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
} as const satisfies Record<string, Source>;
