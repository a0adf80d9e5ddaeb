import { defineCard } from '../card.ts';

export default defineCard({ id: 'hobby-met-geld', group: 'werk', icon: 'palette', code: 'ho' });
