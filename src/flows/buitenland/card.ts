import { defineCard } from '../card.ts';

export default defineCard({
  id: 'buitenland',
  group: 'zorg-en-weg',
  icon: 'plane',
  code: 'bu',
  common: true,
});
