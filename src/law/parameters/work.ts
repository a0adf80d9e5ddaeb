import type { Timeline } from '../timeline.ts';

/** Work and odd jobs. */
export const work = {} as const satisfies Record<string, Timeline>;
