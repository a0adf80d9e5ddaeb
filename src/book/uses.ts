import type { Flow } from '../engine/flow.ts';
import { engineOutcomes } from '../engine/machine.ts';
import { ruleOf } from '../engine/outcome.ts';
import { flowTexts } from '../i18n/disk.ts';
import { flatten, SOURCE_LANGUAGE } from '../i18n/language.ts';
import { type OpenPoint, openPoints } from '../law/openPoints.ts';
import { type ParameterId, parameters } from '../law/parameters.ts';
import { type RegimeId, regimes } from '../law/regimes.ts';
import { type SourceId, sources } from '../law/sources.ts';
import { GIFT_LIMIT } from './comparisons.ts';
import { isParameter, limitsOf, localFieldsOf, parametersOf, regimesOf } from './conditions.ts';

/** What a flow rests on. */
export interface Uses {
  readonly figures: readonly ParameterId[];
  readonly regimes: readonly RegimeId[];
  readonly sources: readonly SourceId[];
  /** What a gemeente may fill in: a choice, or its own limit for gifts. */
  readonly local: readonly string[];
  readonly points: readonly OpenPoint[];
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/* Figures that a text shows, such as `{{giftLimit}}` and `{{giftLimitPerMonth}}`. */
function figuresShown(flow: Flow): readonly ParameterId[] {
  const texts = Object.values(flatten(flowTexts(SOURCE_LANGUAGE, flow))).join(' ');
  const names = [...texts.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '');
  return names.map((name) => name.replace(/PerMonth$/, '')).filter(isParameter);
}

const sourcesOfFigure = (id: ParameterId): readonly SourceId[] =>
  parameters[id].periods.map(({ source }) => source);

/** The sources of an outcome, the figures and the periods of a flow, each once. */
function sourcesOf(flow: Flow, figures: readonly ParameterId[]): readonly SourceId[] {
  const hasAsked = Object.values(flow.outcomes).some(({ duty }) => duty === 'no-report');
  const rules = [
    ...Object.values(flow.outcomes),
    ...(hasAsked ? [ruleOf(flow, engineOutcomes.asked)] : []),
  ];
  return unique([
    ...rules.flatMap((rule) => rule.sources),
    ...figures.flatMap(sourcesOfFigure),
    ...regimesOf(flow).map((id) => regimes[id].source),
  ]);
}

const openAt = (flow: Flow, cited: readonly SourceId[]): readonly OpenPoint[] => {
  const named = new Set(cited.map((id) => sources[id].openPoint));
  return openPoints.filter(
    ({ number, flows }) => named.has(number) || flows?.includes(flow.id) || flows === undefined,
  );
};

/** What a flow rests on, by its conditions, its texts and the sources it cites. */
export function usesOf(flow: Flow): Uses {
  const figures = unique([...parametersOf(flow), ...figuresShown(flow)]);
  const cited = sourcesOf(flow, figures);
  return {
    figures,
    regimes: regimesOf(flow),
    sources: cited,
    local: [
      ...localFieldsOf(flow).map(({ field }) => field),
      ...(limitsOf(flow).includes(GIFT_LIMIT) ? ['giftLimit'] : []),
    ],
    points: openAt(flow, cited),
  };
}
