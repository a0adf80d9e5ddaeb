import type { Source } from '../source.ts';

/** Birthdays and moves of children: rulings and pages of offices besides the statutes. */
export const children = {} as const satisfies Record<string, Source>;
