import { defineCard } from '../card.ts';

export default defineCard({
  id: 'kind-studie',
  group: 'thuis',
  icon: 'graduation-cap',
  code: 'ks',
});
