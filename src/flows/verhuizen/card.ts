import { defineCard } from '../card.ts';

export default defineCard({
  id: 'verhuizen',
  group: 'thuis',
  icon: 'truck',
  code: 'vh',
  common: true,
});
