import type { Duty, Flow } from '../engine/flow.ts';
import { figuresBehind, leaningOf } from '../engine/leaning.ts';
import { engineOutcomes } from '../engine/machine.ts';
import { ruleOf } from '../engine/outcome.ts';
import { allFlows } from '../flows/all.ts';
import { flowTexts } from '../i18n/disk.ts';
import { namesIn } from '../i18n/figures.ts';
import { flatten, SOURCE_LANGUAGE } from '../i18n/language.ts';
import type { LawKind } from '../law/due.ts';
import { sources } from '../law/sources.ts';

/** What of a flow rests on something of the law: outcomes with their duty, or its questions. */
export interface Leaner {
  readonly flow: string;
  readonly outcomes: readonly { readonly id: string; readonly duty: Duty | null }[];
}

/** A thing of the law, as one word. */
export const thing = (kind: LawKind, id: string): string => `${kind}:${id}`;

const QUESTIONS = '(vragen)';

function outcomesOf(flow: Flow): readonly string[] {
  const own = Object.keys(flow.outcomes);
  const frees = own.some((id) => flow.outcomes[id]?.duty === 'no-report');
  return frees ? [...own, engineOutcomes.asked] : own;
}

/** The figures that the texts of a flow show, of those with a key that belongs. */
function figuresInTexts(flow: Flow, belongs: (key: string) => boolean): readonly string[] {
  const texts = Object.entries(flatten(flowTexts(SOURCE_LANGUAGE, flow)));
  const names = texts.flatMap(([key, text]) => (belongs(key) ? namesIn(text) : []));
  return names.flatMap((name) => figuresBehind(flow, name));
}

const testedFor = (flow: Flow, targets: readonly string[]): readonly string[] =>
  targets
    .map((target) => leaningOf(flow, target))
    .flatMap(({ parameters, regimes }) => [
      ...parameters.map((id) => thing('parameter', id)),
      ...regimes.map((id) => thing('regime', id)),
    ]);

/* The last day to report is worked out with one of these. */
const TERMS = ['reportTerm', 'svbTerm'];

function underOutcome(flow: Flow, id: string): readonly string[] {
  const { duty, deadline = 'prompt', sources: cited } = ruleOf(flow, id);
  const terms = duty === 'report' && deadline === 'prompt' ? TERMS : [];
  const shown = figuresInTexts(flow, (key) => key.startsWith(`outcomes.${id}.`));
  const points = cited.flatMap((source) => sources[source].openPoint ?? []);
  return [
    ...cited.map((source) => thing('source', source)),
    ...points.map((point) => thing('open-point', String(point))),
    ...[...terms, ...shown].map((figure) => thing('parameter', figure)),
    ...testedFor(flow, [id]),
  ];
}

const underQuestions = (flow: Flow): readonly string[] => [
  ...figuresInTexts(flow, (key) => !key.startsWith('outcomes.')).map((id) =>
    thing('parameter', id),
  ),
  ...testedFor(flow, Object.keys(flow.questions)),
];

/** For everything of the law that a flow rests on: which flows and outcomes those are. */
export function leaners(): ReadonlyMap<string, readonly Leaner[]> {
  const found = new Map<string, Leaner[]>();
  const note = (flow: Flow, id: string, duty: Duty | null, things: readonly string[]) => {
    for (const name of new Set(things)) {
      const list = found.get(name) ?? [];
      const last = list.at(-1);
      const outcome = { id, duty };
      if (last?.flow === flow.id)
        list[list.length - 1] = { flow: flow.id, outcomes: [...last.outcomes, outcome] };
      else list.push({ flow: flow.id, outcomes: [outcome] });
      found.set(name, list);
    }
  };
  for (const flow of allFlows.values()) {
    note(flow, QUESTIONS, null, underQuestions(flow));
    for (const id of outcomesOf(flow))
      note(flow, id, ruleOf(flow, id).duty, underOutcome(flow, id));
  }
  return found;
}
