import { defineCard } from '../card.ts';

export default defineCard({ id: 'kamer-verhuren', group: 'geld', icon: 'key-round', code: 'kv' });
