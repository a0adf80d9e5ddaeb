import { defineCard } from '../card.ts';

export default defineCard({
  id: 'vrijwilligerswerk',
  group: 'werk',
  icon: 'hand-heart',
  code: 'vr',
});
