import { defineCard } from '../card.ts';

export default defineCard({
  id: 'opname',
  group: 'zorg-en-weg',
  icon: 'hospital',
  code: 'op',
});
