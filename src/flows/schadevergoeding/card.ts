import { defineCard } from '../card.ts';

export default defineCard({
  id: 'schadevergoeding',
  group: 'geld',
  icon: 'scale',
  code: 'sc',
});
