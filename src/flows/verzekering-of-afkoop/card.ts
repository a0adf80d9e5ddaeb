import { defineCard } from '../card.ts';

export default defineCard({
  id: 'verzekering-of-afkoop',
  group: 'geld',
  icon: 'umbrella',
  code: 'vz',
});
