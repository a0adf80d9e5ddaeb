import { defineCard } from '../card.ts';

export default defineCard({
  id: 'kind-werkt',
  group: 'thuis',
  icon: 'bike',
  code: 'kb',
});
