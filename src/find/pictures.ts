import type { Group } from '../flows/card.ts';

/** What can have happened within a theme, and the flows that are about it. */
export type PictureParts = Readonly<Record<string, readonly string[]>>;

/**
 * The three picture questions for who finds nothing in words: the theme, what happened, and which flow.
 * Every flow stands in a part of its own theme; the first of a part lends its pictogram.
 */
export const pictures: Readonly<Record<Group, PictureParts>> = {
  geld: {
    got: [
      'geld-gekregen',
      'boodschappen-of-spullen',
      'voedselbank-en-fonds',
      'erfenis',
      'gewonnen',
      'alimentatie',
    ],
    back: ['terugbetaling-en-nabetaling', 'schadevergoeding', 'verzekering-of-afkoop'],
    own: [
      'spaargeld-en-rekening',
      'auto',
      'waardevolle-spullen',
      'huis-of-grond-buitenland',
      'crypto-en-beleggen',
      'kamer-verhuren',
    ],
    moved: ['geld-van-een-ander', 'contant-gestort', 'spullen-verkocht', 'verboden-inkomsten'],
    owe: ['geld-geleend', 'schulden'],
  },
  werk: {
    paid: ['werk-begonnen', 'uren-of-loon-anders', 'werk-gestopt', 'stage-of-proefplaatsing'],
    self: ['klusjes', 'eigen-bedrijf', 'hobby-met-geld', 'vrijwilligerswerk'],
    other: ['andere-uitkering', 'inkomen-partner'],
  },
  thuis: {
    child: ['kind-studie', 'kind-jarig', 'kind-in-of-uit-huis', 'kind-werkt', 'geboorte'],
    someone: ['iemand-komt-wonen', 'iemand-vertrekt', 'logeren', 'overlijden'],
    love: ['relatie', 'trouwen-of-scheiden'],
    house: ['verhuizen', 'geen-huis', 'woonkosten'],
  },
  'zorg-en-weg': {
    care: ['mantelzorg-geven', 'zorg-krijgen', 'opname'],
    away: ['buitenland', 'vakantie-nederland', 'gevangenis'],
    papers: ['verblijf-en-papieren'],
  },
  'leren-en-afspraken': {
    learn: ['opleiding', 'inburgering'],
    missed: ['ziek-of-afspraak-gemist'],
    me: ['gegevens-anders', 'aow-leeftijd'],
  },
  'brief-of-fout': {
    letter: ['brief-vraagt-informatie', 'uitkering-gestopt', 'terugbetalen', 'boete'],
    late: ['te-laat'],
    checked: ['huisbezoek', 'iemand-klikt'],
    disagree: ['niet-eens'],
  },
};
