import { defineCard } from '../card.ts';

export default defineCard({
  id: 'relatie',
  group: 'thuis',
  icon: 'heart',
  code: 're',
  sensitive: true,
});
