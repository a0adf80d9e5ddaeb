import { defineCard } from '../card.ts';

export default defineCard({ id: 'inkomen-partner', group: 'werk', icon: 'users', code: 'ip' });
