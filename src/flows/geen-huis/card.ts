import { defineCard } from '../card.ts';

export default defineCard({
  id: 'geen-huis',
  group: 'thuis',
  icon: 'tent',
  code: 'gh',
  sensitive: true,
});
