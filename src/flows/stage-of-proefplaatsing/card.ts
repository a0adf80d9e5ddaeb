import { defineCard } from '../card.ts';

export default defineCard({
  id: 'stage-of-proefplaatsing',
  group: 'werk',
  icon: 'hard-hat',
  code: 'st',
});
