import { defineCard } from '../card.ts';

export default defineCard({
  id: 'logeren',
  group: 'thuis',
  icon: 'bed',
  code: 'lo',
  sensitive: true,
});
