import { defineCard } from '../card.ts';

export default defineCard({
  id: 'opleiding',
  group: 'leren-en-afspraken',
  icon: 'book-open',
  code: 'ol',
});
