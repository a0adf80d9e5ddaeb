import { defineCard } from '../card.ts';

export default defineCard({
  id: 'terugbetaling-en-nabetaling',
  group: 'geld',
  icon: 'undo-2',
  code: 'tn',
});
