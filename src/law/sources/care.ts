import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** What the fact base cites for care besides the statutes: rulings and pages of offices. */
export const care = {
  'svb-1308': {
    title:
      'SVB beleidsregel SB1308: AIO bij opname: de norm voor een inrichting geldt na drie maanden achter elkaar',
    url: 'https://puc.overheid.nl/svb/doc/PUC_1308_20',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'svb-alleen-wonen': {
    title: 'SVB: AIO als u alleen woont, ook als uw partner in een verpleeghuis woont',
    url: 'https://www.svb.nl/nl/aio/alleen-wonen-of-met-1-of-meer-personen/u-woont-alleen',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'divosa-opname': {
    title: 'Divosa: handreiking maatwerk bij verblijf in en vertrek uit een instelling',
    url: 'https://www.divosa.nl/publicaties/maatwerk-participatiewet-bij-verblijf-en-uitstroom-uit-instellingen/handreiking/ggz-2',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2017-1300': {
    title:
      'CRvB 2017, ECLI:NL:CRVB:2017:1300: na een opname bij familie wonen is een nieuw hoofdverblijf',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2017:1300',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'svb-1302': {
    title:
      'SVB beleidsregel SB1302: AIO en verblijf in het buitenland: welke dagen tellen, en niet op tijd terug kunnen',
    url: 'https://puc.overheid.nl/svb/doc/PUC_1302_20',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'svb-buitenland': {
    title: 'SVB: AIO en verblijf buiten Nederland, ook voor een partner zonder AOW',
    url: 'https://www.svb.nl/nl/aio/verblijf-buiten-nederland',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2025-884': {
    title:
      'CRvB 2025, ECLI:NL:CRVB:2025:884: elk verblijf in het buitenland is van belang voor de bijstand',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2025:884',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2015-3838': {
    title:
      'CRvB 2015, ECLI:NL:CRVB:2015:3838: na een te lang verblijf in het buitenland stopt de AIO en is een nieuwe aanvraag nodig',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2015:3838',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2016-2296': {
    title:
      'CRvB 2016, ECLI:NL:CRVB:2016:2296: ziekte in het buitenland geeft niet vanzelf recht na vier weken',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2016:2296',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2010-bn2475': {
    title:
      'CRvB 2010, ECLI:NL:CRVB:2010:BN2475: loon uit een persoonsgebonden budget is van belang voor de bijstand',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2010:BN2475',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2019-200': {
    title:
      'CRvB 2019, ECLI:NL:CRVB:2019:200: een moeder die zorg gaf, kreeg toen de kostendelersnorm',
    url: 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:CRVB:2019:200',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
