import { defineCard } from '../card.ts';

export default defineCard({
  id: 'boodschappen-of-spullen',
  group: 'geld',
  icon: 'shopping-basket',
  code: 'bs',
  common: true,
});
