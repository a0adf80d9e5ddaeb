import { defineCard } from '../card.ts';

export default defineCard({
  id: 'woonkosten',
  group: 'thuis',
  icon: 'plug',
  code: 'wk',
});
