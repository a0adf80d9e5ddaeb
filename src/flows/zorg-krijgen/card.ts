import { defineCard } from '../card.ts';

export default defineCard({
  id: 'zorg-krijgen',
  group: 'zorg-en-weg',
  icon: 'hand-helping',
  code: 'zk',
});
