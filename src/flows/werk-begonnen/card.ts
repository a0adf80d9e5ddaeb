import { defineCard } from '../card.ts';

export default defineCard({
  id: 'werk-begonnen',
  group: 'werk',
  icon: 'briefcase',
  code: 'wb',
  common: true,
});
