import { defineCard } from '../card.ts';

export default defineCard({
  id: 'spaargeld-en-rekening',
  group: 'geld',
  icon: 'piggy-bank',
  code: 'sp',
});
