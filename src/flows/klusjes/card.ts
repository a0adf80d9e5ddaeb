import { defineCard } from '../card.ts';

export default defineCard({
  id: 'klusjes',
  group: 'werk',
  icon: 'wrench',
  code: 'kl',
  sensitive: true,
});
