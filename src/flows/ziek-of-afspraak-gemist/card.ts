import { defineCard } from '../card.ts';

export default defineCard({
  id: 'ziek-of-afspraak-gemist',
  group: 'leren-en-afspraken',
  icon: 'thermometer',
  code: 'zi',
});
