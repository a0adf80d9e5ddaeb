import { defineCard } from '../card.ts';

export default defineCard({
  id: 'crypto-en-beleggen',
  group: 'geld',
  icon: 'bitcoin',
  code: 'cr',
});
