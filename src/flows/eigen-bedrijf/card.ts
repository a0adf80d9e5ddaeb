import { defineCard } from '../card.ts';

export default defineCard({ id: 'eigen-bedrijf', group: 'werk', icon: 'store', code: 'eb' });
