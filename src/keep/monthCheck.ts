/** The five questions of the month check, each with its picture and the flows that a yes may lead to. */
export const monthQuestions = [
  {
    id: 'work',
    icon: 'briefcase',
    flows: ['werk-begonnen', 'uren-of-loon-anders', 'werk-gestopt', 'klusjes', 'inkomen-partner'],
  },
  {
    id: 'money',
    icon: 'wallet',
    flows: [
      'geld-gekregen',
      'boodschappen-of-spullen',
      'spullen-verkocht',
      'geld-geleend',
      'terugbetaling-en-nabetaling',
    ],
  },
  {
    id: 'home',
    icon: 'house',
    flows: ['iemand-komt-wonen', 'iemand-vertrekt', 'logeren', 'kind-jarig', 'relatie'],
  },
  {
    id: 'away',
    icon: 'plane',
    flows: ['buitenland', 'vakantie-nederland', 'ziek-of-afspraak-gemist', 'opname'],
  },
  {
    id: 'letters',
    icon: 'mail',
    flows: [
      'brief-vraagt-informatie',
      'andere-uitkering',
      'gegevens-anders',
      'verhuizen',
      'verblijf-en-papieren',
    ],
  },
] as const;
export type MonthQuestion = (typeof monthQuestions)[number];
