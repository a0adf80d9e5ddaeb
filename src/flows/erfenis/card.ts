import { defineCard } from '../card.ts';

export default defineCard({
  id: 'erfenis',
  group: 'geld',
  icon: 'scroll-text',
  code: 'er',
});
