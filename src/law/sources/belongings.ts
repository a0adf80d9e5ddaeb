import { CHECKED_ON, CHECKED_UNTIL, type Source } from '../source.ts';

/** House or land abroad, letting a room and valuables: rulings and pages of offices besides the statutes. */
export const belongings = {
  'delft-kamerbewoner': {
    title:
      'Gemeente Delft: kamerbewoner of kostendeler (contract, bewijs van betaling en huurprijs)',
    url: 'https://www.delft.nl/inkomen/uitkering/kostendelersnorm/kamerbewoner-kostendeler',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'rbobr-2021-6502': {
    title:
      'Rechtbank Oost-Brabant 2021, ECLI:NL:RBOBR:2021:6502: huur van een ander voor een winkelruimte telt als inkomen',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBOBR:2021:6502',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2023-1368': {
    title:
      'CRvB 2023, ECLI:NL:CRVB:2023:1368: een huis op eigen naam telt, ook als een ander het betaalde (AIO)',
    url: 'https://ndsz.nl/content/ECLI_NL_CRVB_2023_1368',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
  'crvb-2023-1778': {
    title:
      'CRvB 2023, ECLI:NL:CRVB:2023:1778: de uitkerende instantie moet aantonen dat iemand echt over de grond kan beschikken',
    url: 'https://ndsz.nl/content/ECLI_NL_CRVB_2023_1778',
    checkedOn: CHECKED_ON,
    checkedUntil: CHECKED_UNTIL,
  },
} as const satisfies Record<string, Source>;
