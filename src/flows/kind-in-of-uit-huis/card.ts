import { defineCard } from '../card.ts';

export default defineCard({
  id: 'kind-in-of-uit-huis',
  group: 'thuis',
  icon: 'door-open',
  code: 'ki',
});
