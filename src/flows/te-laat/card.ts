import { defineCard } from '../card.ts';

export default defineCard({
  id: 'te-laat',
  group: 'brief-of-fout',
  icon: 'clock-alert',
  code: 'tl',
  common: true,
  sensitive: true,
});
