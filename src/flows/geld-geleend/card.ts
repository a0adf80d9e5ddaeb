import { defineCard } from '../card.ts';

export default defineCard({
  id: 'geld-geleend',
  group: 'geld',
  icon: 'hand-coins',
  code: 'ln',
});
