import { defineCard } from '../card.ts';

export default defineCard({ id: 'schulden', group: 'geld', icon: 'receipt', code: 'sd' });
