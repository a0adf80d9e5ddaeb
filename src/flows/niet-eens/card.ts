import { defineCard } from '../card.ts';

export default defineCard({
  id: 'niet-eens',
  group: 'brief-of-fout',
  icon: 'message-square-x',
  code: 'ne',
});
