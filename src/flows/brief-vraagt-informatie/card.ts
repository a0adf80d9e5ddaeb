import { defineCard } from '../card.ts';

export default defineCard({
  id: 'brief-vraagt-informatie',
  group: 'brief-of-fout',
  icon: 'mail',
  code: 'bv',
});
