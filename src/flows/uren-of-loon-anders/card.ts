import { defineCard } from '../card.ts';

export default defineCard({
  id: 'uren-of-loon-anders',
  group: 'werk',
  icon: 'calendar-clock',
  code: 'ur',
  common: true,
});
