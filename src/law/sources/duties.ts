import type { Source } from '../source.ts';

/** Integration, pension age and own data: rulings and pages of offices besides the statutes. */
export const duties = {} as const satisfies Record<string, Source>;
