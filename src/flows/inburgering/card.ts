import { defineCard } from '../card.ts';

export default defineCard({
  id: 'inburgering',
  group: 'leren-en-afspraken',
  icon: 'languages',
  code: 'ib',
});
