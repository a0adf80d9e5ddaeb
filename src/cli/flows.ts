import { DONT_KNOW } from '../engine/flow.ts';
import { allFlows, cardOf } from '../flows/all.ts';
import { flowTexts } from '../i18n/disk.ts';
import { flatten } from '../i18n/language.ts';
import { optionsFrom } from './usage.ts';

const described = () =>
  [...allFlows.values()].map((flow) => ({
    id: flow.id,
    group: cardOf(flow.id).group,
    questions: Object.entries(flow.questions).map(([id, question]) => ({
      id,
      kind: question.kind,
      options: [...('options' in question ? question.options : []), DONT_KNOW],
    })),
    options: Object.values(flow.questions).flatMap((question) =>
      'options' in question ? question.options : [],
    ),
    outcomes: Object.entries(flow.outcomes).map(([id, rule]) => ({ id, ...rule })),
    texts: flatten(flowTexts('nl', flow)),
  }));

/** `npm run flows`: what there is, with the Dutch texts. */
export function listFlows(args: string[]): void {
  const { values } = optionsFrom(args, { json: { type: 'boolean' } });
  const flows = described();
  if (values.json) console.log(JSON.stringify(flows, null, 1));
  else
    for (const { id, group, questions, outcomes } of flows) {
      console.log(
        `${group.padEnd(20)} ${id.padEnd(24)} ${questions.length} vragen, ${outcomes.length} uitkomsten`,
      );
    }
}
