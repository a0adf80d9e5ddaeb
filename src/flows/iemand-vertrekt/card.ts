import { defineCard } from '../card.ts';

export default defineCard({
  id: 'iemand-vertrekt',
  group: 'thuis',
  icon: 'user-minus',
  code: 'iv',
  sensitive: true,
});
