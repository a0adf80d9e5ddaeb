import { defineCard } from '../card.ts';

export default defineCard({
  id: 'verblijf-en-papieren',
  group: 'zorg-en-weg',
  icon: 'id-card',
  code: 'vp',
});
