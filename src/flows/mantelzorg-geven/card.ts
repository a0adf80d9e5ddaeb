import { defineCard } from '../card.ts';

export default defineCard({
  id: 'mantelzorg-geven',
  group: 'zorg-en-weg',
  icon: 'heart-handshake',
  code: 'mg',
});
