import type { JSX } from 'preact';
import type { Duty } from '../engine/flow.ts';

/* One shape a verdict: an arrow sends, a check rests, a speech bubble asks, a magnifier looks up. */
const shapes: Readonly<Record<Duty, string>> = {
  report: 'M4 11h11V5l9 11-9 11v-6H4z',
  'no-report': 'M5 17l7 7L27 8',
  'ask-first': 'M4 5h24v17H15l-6 6v-6H4z',
  'unknown-law': 'M13 4a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM20 20l8 8',
};

/** The shape of a verdict; colour and words say the same. */
export function VerdictSign({ duty }: { duty: Duty }): JSX.Element {
  return (
    <svg class="sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d={shapes[duty]} />
    </svg>
  );
}
