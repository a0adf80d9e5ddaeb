import { defineCard } from '../card.ts';

export default defineCard({
  id: 'iemand-klikt',
  group: 'brief-of-fout',
  icon: 'ear',
  code: 'ik',
  sensitive: true,
});
