import { defineCard } from '../card.ts';

export default defineCard({
  id: 'gevangenis',
  group: 'zorg-en-weg',
  icon: 'lock',
  code: 'gv',
  sensitive: true,
});
