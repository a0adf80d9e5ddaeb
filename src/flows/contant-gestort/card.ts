import { defineCard } from '../card.ts';

export default defineCard({
  id: 'contant-gestort',
  group: 'geld',
  icon: 'banknote',
  code: 'cg',
});
