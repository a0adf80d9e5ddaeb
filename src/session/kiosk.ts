import { type Actor, assign, createActor, createMachine } from 'xstate';

/** How long a kiosk waits for a sign of life, and how long it counts down after that. */
export interface KioskTimes {
  readonly idleSeconds: number;
  readonly countdownSeconds: number;
}

interface KioskContext extends KioskTimes {
  readonly secondsLeft: number;
}

type KioskEvent =
  /** Somebody chose a language, and so began. */
  | { type: 'began' }
  /** A finger, a key or the mouse. */
  | { type: 'touched' }
  | { type: 'finished' };

const SECOND = 1000;

/**
 * One visit to a shared screen: free, in use, a countdown when nothing happens, and then everything is wiped.
 * Touching the screen during the countdown counts only as a choice: `touched` goes back to use.
 */
const kioskMachine = createMachine({
  id: 'kiosk',
  types: {} as { context: KioskContext; input: KioskTimes; events: KioskEvent },
  context: ({ input }) => ({ ...input, secondsLeft: input.countdownSeconds }),
  initial: 'free',
  states: {
    free: { on: { began: 'used' } },
    used: {
      entry: assign({ secondsLeft: ({ context }) => context.countdownSeconds }),
      after: { idle: 'warned' },
      on: { touched: { target: 'used', reenter: true }, finished: 'wiped' },
    },
    warned: {
      after: {
        second: [
          { guard: ({ context }) => context.secondsLeft <= 1, target: 'wiped' },
          {
            target: 'warned',
            reenter: true,
            actions: assign({ secondsLeft: ({ context }) => context.secondsLeft - 1 }),
          },
        ],
      },
      on: { touched: 'used', finished: 'wiped' },
    },
    wiped: { type: 'final' },
  },
}).provide({
  delays: { idle: ({ context }) => context.idleSeconds * SECOND, second: SECOND },
});

export type KioskActor = Actor<typeof kioskMachine>;

/** A running kiosk; its state is `free`, `used`, `warned` or, at the end, `wiped`. */
export const startKiosk = (times: KioskTimes): KioskActor =>
  createActor(kioskMachine, { input: times }).start();
