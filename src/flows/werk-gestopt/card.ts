import { defineCard } from '../card.ts';

export default defineCard({
  id: 'werk-gestopt',
  group: 'werk',
  icon: 'log-out',
  code: 'wg',
});
