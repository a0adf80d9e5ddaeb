import { defineCard } from '../card.ts';

export default defineCard({
  id: 'terugbetalen',
  group: 'brief-of-fout',
  icon: 'banknote-arrow-up',
  code: 'tb',
  sensitive: true,
});
