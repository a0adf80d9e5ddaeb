import { channelsOf } from '../../../municipality/localRules.ts';
import { channelWords } from '../../../screens/outcomeWords.ts';
import type { Row } from './row.ts';
import type { Tongue } from './tongue.ts';

/** The ways to reach the offices that this sheet sends somebody to: one list for each. */
export function waysOf(tongues: readonly Tongue[], rows: readonly Row[]) {
  const places = new Map(
    rows.flatMap(({ found, profile, facts, part }) =>
      found && part !== 'rest'
        ? [[`${found.to} ${profile?.code ?? ''}`, { found, profile, facts }] as const]
        : [],
    ),
  );
  return [...places].map(([key, { found, profile, facts }]) => {
    const channels = channelsOf(found.to === 'gemeente' ? profile : undefined, facts.today);
    const lists = tongues.map(({ app }) => channelWords(app, found, channels));
    return {
      key,
      title: tongues.map(({ say }) => say('how', { office: found.to })),
      lines: (lists[0] ?? []).map((_, at) => lists.map((list) => list[at]?.text ?? '')),
    };
  });
}
