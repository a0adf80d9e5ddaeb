import { parameters } from './parameters.ts';
import { type Regime, regimes } from './regimes.ts';
import type { Source } from './source.ts';
import { sources } from './sources.ts';
import type { Timeline } from './timeline.ts';

/** All that is known of the law, by id. What looks through all of it takes this, so that a test can bring its own. */
export interface Law {
  readonly parameters: Readonly<Record<string, Timeline>>;
  readonly regimes: Readonly<Record<string, Regime>>;
  readonly sources: Readonly<Record<string, Source>>;
}

export const law: Law = { parameters, regimes, sources };
