import { defineCard } from '../card.ts';

export default defineCard({
  id: 'trouwen-of-scheiden',
  group: 'thuis',
  icon: 'gem',
  code: 'ts',
  sensitive: true,
});
