import { defineCard } from '../card.ts';

export default defineCard({
  id: 'geboorte',
  group: 'thuis',
  icon: 'baby',
  code: 'ge',
});
