import { defineConfig } from 'vitest/config';

/* The tests that must fail on a mutant of a room: those of the room itself, none of the flows. */
export default defineConfig({
  test: {
    include: [`test/${process.env.MUTATED_ROOM}/*.test.ts`],
    exclude: ['test/engine/{properties,flow.types}.test.ts'],
  },
});
