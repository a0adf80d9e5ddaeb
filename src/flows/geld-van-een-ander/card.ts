import { defineCard } from '../card.ts';

export default defineCard({
  id: 'geld-van-een-ander',
  group: 'geld',
  icon: 'wallet-cards',
  code: 'ga',
});
