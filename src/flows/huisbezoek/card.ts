import { defineCard } from '../card.ts';

export default defineCard({
  id: 'huisbezoek',
  group: 'brief-of-fout',
  icon: 'door-open',
  code: 'hb',
  sensitive: true,
});
