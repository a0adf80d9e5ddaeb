import { defineCard } from '../card.ts';

export default defineCard({
  id: 'vakantie-nederland',
  group: 'zorg-en-weg',
  icon: 'tent',
  code: 'vn',
});
