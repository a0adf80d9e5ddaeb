import { defineCard } from '../card.ts';

export default defineCard({
  id: 'gewonnen',
  group: 'geld',
  icon: 'ticket',
  code: 'gw',
  sensitive: true,
});
