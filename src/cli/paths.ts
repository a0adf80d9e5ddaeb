import { pathsOf } from '../engine/paths.ts';
import { allFlows } from '../flows/all.ts';
import { dayFrom, flowBy, optionsFrom, todayHere } from './usage.ts';

/** The benefit is asked once, outside the seven. */
const countedIn = (questions: readonly string[]): number =>
  questions.filter((question) => question !== 'benefit').length;

/** `npm run paths [flow]`: every way through each flow, counted, with where they end. */
export function listPaths(args: string[]): void {
  const { values, positionals } = optionsFrom(args, {
    json: { type: 'boolean' },
    today: { type: 'string' },
  });
  const today = values.today ? dayFrom(values.today, '--today') : todayHere();
  const flows = positionals.length > 0 ? positionals.map(flowBy) : [...allFlows.values()];
  const counted = flows.map((flow) => {
    const paths = pathsOf(flow, today);
    return {
      flow: flow.id,
      paths: paths.length,
      longest: Math.max(...paths.map(({ questions }) => countedIn(questions))),
      outcomes: [...new Set(paths.map(({ outcome }) => outcome.id))].sort(),
      duties: [...new Set(paths.map(({ outcome }) => outcome.duty))].sort(),
    };
  });
  if (values.json) console.log(JSON.stringify(counted, null, 1));
  else
    for (const { flow, paths, longest, outcomes, duties } of counted) {
      console.log(
        `${flow}: ${paths} paden, langste ${longest}; ${duties.join(', ')}; ${outcomes.join(', ')}`,
      );
    }
}
