import { defineCard } from '../card.ts';

export default defineCard({
  id: 'waardevolle-spullen',
  group: 'geld',
  icon: 'gem',
  code: 'ws',
});
