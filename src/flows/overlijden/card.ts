import { defineCard } from '../card.ts';

export default defineCard({
  id: 'overlijden',
  group: 'thuis',
  icon: 'flower-2',
  code: 'od',
});
