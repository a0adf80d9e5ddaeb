import { defineCard } from '../card.ts';

export default defineCard({
  id: 'verboden-inkomsten',
  group: 'geld',
  icon: 'life-buoy',
  code: 'vi',
  sensitive: true,
});
