import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** What the fact base cites for possessions besides the statutes: rulings and pages of offices. */
export const possessions = {
  'stimulansz-en-of': {
    title:
      'Stimulansz, 12 februari 2019: bijstand en en/of-rekeningen, met CRvB ECLI:NL:CRVB:2015:4542 en 2010:BN7848',
    url: 'https://www.stimulansz.nl/bijstand-en-en-of-rekeningen/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'schulinck-gemachtigd': {
    title: 'Schulinck: gemachtigd zijn voor een bankrekening',
    url: 'https://www.schulinck.nl/opinie/opinie-sociaal-domein-participatiewet-gemachtigd-zijn-voor-een-bankrekening-op-de-radar',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'abn-levenstestament': {
    title: 'ABN AMRO Financial Focus: gemachtigde in een levenstestament en een bijstandsuitkering',
    url: 'https://financialfocus.abnamro.nl/expertise/levenstestament-en-gemachtigde-bijstandsuitkering/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2018-2563': {
    title:
      'CRvB 2018, ECLI:NL:CRVB:2018:2563: spullen verkopen mag; hoeveel en hoe vaak beslist of het doorgegeven moet worden',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2018:2563',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2018-1065': {
    title:
      'CRvB 2018, ECLI:NL:CRVB:2018:1065: op handel gerichte verkoop, ook via het account van een ander',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2018:1065',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2022-1844': {
    title:
      'CRvB 9 augustus 2022, ECLI:NL:CRVB:2022:1844: vele advertenties op Marktplaats moeten doorgegeven worden',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2022:1844',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2022-1313': {
    title:
      'CRvB 2022, ECLI:NL:CRVB:2022:1313: schatting van de opbrengst uit gegevens van Marktplaats',
    url: 'https://ndsz.nl/content/ECLI_NL_CRVB_2022_1313',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'ijsselgemeenten-inkomsten': {
    title: 'IJsselgemeenten: alle inkomsten doorgeven (af en toe privéspullen verkopen hoeft niet)',
    url: 'https://www.ijsselgemeenten.nl/alle-inkomsten-doorgeven',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2022-2360': {
    title:
      'CRvB 2022, ECLI:NL:CRVB:2022:2360: een erfdeel telt vanaf het overlijden; terugbetalen kan pas na uitbetaling',
    url: 'https://ndsz.nl/content/ECLI_NL_CRVB_2022_2360',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2025-82': {
    title: 'CRvB 2025, ECLI:NL:CRVB:2025:82: een erfenis van beide ouders en twee tijdvakken',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2025:82',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'rbzwb-2025-4743': {
    title:
      'Rechtbank Zeeland-West-Brabant 2025, ECLI:NL:RBZWB:2025:4743: een erfenis bij AIO moet doorgegeven worden',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBZWB:2025:4743',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'stimulansz-verwerpen': {
    title: 'Stimulansz, 1 november 2022: invloed van het verwerpen van een erfenis op de bijstand',
    url: 'https://www.stimulansz.nl/invloed-van-het-verwerpen-van-een-erfenis-door-een-bijstandsgerechtigde/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'feitsma-erfenis': {
    title: 'Feitsma Verhagen: erfenis en uitkering (ook een erfenis onder bewind)',
    url: 'https://feitsmaverhagen.nl/erfenis-en-uitkering/',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
