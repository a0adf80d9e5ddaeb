import { defineCard } from '../card.ts';

export default defineCard({
  id: 'geld-gekregen',
  group: 'geld',
  icon: 'gift',
  code: 'gg',
  common: true,
});
