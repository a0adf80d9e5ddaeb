import { defineCard } from '../card.ts';

export default defineCard({
  id: 'boete',
  group: 'brief-of-fout',
  icon: 'file-warning',
  code: 'bt',
  sensitive: true,
});
