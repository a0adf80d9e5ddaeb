import { defineCard } from '../card.ts';

export default defineCard({ id: 'alimentatie', group: 'geld', icon: 'hand-coins', code: 'al' });
