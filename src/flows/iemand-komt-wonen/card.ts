import { defineCard } from '../card.ts';

export default defineCard({
  id: 'iemand-komt-wonen',
  group: 'thuis',
  icon: 'house-plus',
  code: 'kw',
  common: true,
  sensitive: true,
});
