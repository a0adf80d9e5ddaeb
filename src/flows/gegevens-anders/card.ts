import { defineCard } from '../card.ts';

export default defineCard({
  id: 'gegevens-anders',
  group: 'leren-en-afspraken',
  icon: 'contact',
  code: 'da',
});
