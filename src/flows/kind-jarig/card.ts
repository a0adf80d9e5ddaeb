import { defineCard } from '../card.ts';

export default defineCard({
  id: 'kind-jarig',
  group: 'thuis',
  icon: 'cake',
  code: 'kj',
  common: true,
});
