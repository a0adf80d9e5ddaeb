import { defineCard } from '../card.ts';

export default defineCard({
  id: 'auto',
  group: 'geld',
  icon: 'car',
  code: 'au',
});
