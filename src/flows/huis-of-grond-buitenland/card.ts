import { defineCard } from '../card.ts';

export default defineCard({
  id: 'huis-of-grond-buitenland',
  group: 'geld',
  icon: 'house',
  code: 'hg',
});
