import type { Day } from '../../base/day.ts';
import { leaningOf } from '../../engine/leaning.ts';
import { checkedUntil } from '../../engine/outcome.ts';
import { type Figure, figureOn, periodsAround } from '../../law/figure.ts';
import { type OpenPoint, openPoints } from '../../law/openPoints.ts';
import { type ParameterId, parameters } from '../../law/parameters.ts';
import { inForce, type RegimeId, regimes } from '../../law/regimes.ts';
import { type SourceId, sources } from '../../law/sources.ts';
import type { Reached } from './verdictBlocks.ts';

/** A figure as it was on the day of the event, and the first day on which it was so. */
export interface LawFigure {
  readonly id: ParameterId;
  readonly figure: Figure;
  readonly from: Day;
}

/** What a verdict stands on in the law, for who wants to check it. */
export interface LawFacts {
  readonly day: Day;
  /** The last day for which everything under it was checked. */
  readonly checkedUntil: Day;
  readonly pastChecked: boolean;
  /** The sets of rules that it turns on, and whether each held on the day. */
  readonly regimes: readonly { readonly id: RegimeId; readonly holds: boolean }[];
  readonly figures: readonly LawFigure[];
  readonly sources: readonly SourceId[];
  /** The points that the fact base left open and that touch this event. */
  readonly points: readonly OpenPoint[];
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/* The points that touch everything stand in the verdict book; here they would hide those that matter. */
function pointsFor(flow: string, cited: readonly SourceId[]): readonly OpenPoint[] {
  const named = new Set(cited.map((id) => sources[id].openPoint));
  return openPoints.filter(({ number, flows }) => named.has(number) || flows?.includes(flow));
}

export function lawFacts({ flow, found }: Reached): LawFacts {
  const { day, pastChecked } = found.lawOf;
  const leaning = leaningOf(flow, found.id);
  const figures = leaning.parameters.flatMap((id) => {
    const figure = figureOn(id, day);
    const { now } = periodsAround(parameters[id], day);
    return figure && now ? [{ id, figure, from: now.from }] : [];
  });
  const cited = unique([
    ...found.sources,
    ...figures.map(({ figure }) => figure.source),
    ...leaning.regimes.map((id) => regimes[id].source),
  ]);
  return {
    day,
    checkedUntil: checkedUntil(flow, found.id),
    pastChecked,
    regimes: leaning.regimes.map((id) => ({ id, holds: inForce(id, day) })),
    figures,
    sources: cited,
    points: pointsFor(flow.id, cited),
  };
}
