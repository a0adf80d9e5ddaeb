import type { Gemeente } from '../municipality/gemeenten.ts';
import { errors, fit, type Measure } from './names.ts';

/** A gemeente that somebody may mean, and the other name or the place by which it was found. */
export interface Match {
  readonly gemeente: Gemeente;
  readonly as?: string;
}

const NONE = 9;

/* By the name itself rather than by another one, where both fit as well. */
function best(typed: string, gemeente: Gemeente, measure: Measure) {
  const own = measure(typed, gemeente.name) ?? NONE;
  const others = gemeente.also.map((as) => ({ as, score: (measure(typed, as) ?? NONE) + 0.5 }));
  const [other] = others.sort((a, b) => a.score - b.score);
  if (other && other.score < own)
    return [{ match: { gemeente, as: other.as }, score: other.score }];
  return own < NONE ? [{ match: { gemeente }, score: own }] : [];
}

/** The gemeenten with a name that fits, best first; typing errors count only where nothing else fits. */
export function gemeentenNamed(gemeenten: readonly Gemeente[], typed: string): readonly Match[] {
  const measured = (measure: Measure) =>
    gemeenten
      .flatMap((gemeente) => best(typed, gemeente, measure))
      .sort((a, b) => a.score - b.score)
      .map(({ match }) => match);
  const direct = measured(fit);
  return direct.length > 0 ? direct : measured(errors);
}
