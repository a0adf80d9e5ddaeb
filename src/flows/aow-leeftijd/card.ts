import { defineCard } from '../card.ts';

export default defineCard({
  id: 'aow-leeftijd',
  group: 'leren-en-afspraken',
  icon: 'hourglass',
  code: 'ao',
});
