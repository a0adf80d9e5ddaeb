import { defineCard } from '../card.ts';

export default defineCard({
  id: 'andere-uitkering',
  group: 'werk',
  icon: 'landmark',
  code: 'ut',
});
