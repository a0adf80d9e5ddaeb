import type { Source } from '../source.ts';

/** Leaving, marriage, no home and housing costs: rulings and pages of offices besides the statutes. */
export const family = {} as const satisfies Record<string, Source>;
