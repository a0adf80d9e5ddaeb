import { defineCard } from '../card.ts';

export default defineCard({
  id: 'uitkering-gestopt',
  group: 'brief-of-fout',
  icon: 'circle-pause',
  code: 'us',
});
