import { defineCard } from '../card.ts';

export default defineCard({
  id: 'voedselbank-en-fonds',
  group: 'geld',
  icon: 'hand-heart',
  code: 'vf',
});
