import { defineCard } from '../card.ts';

export default defineCard({
  id: 'spullen-verkocht',
  group: 'geld',
  icon: 'tag',
  code: 'sv',
});
