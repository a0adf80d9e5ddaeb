import type { Outcome } from '../../engine/outcome.ts';
import { lawText } from '../../i18n/lawText.ts';
import { outcomeText } from '../../i18n/outcomeText.ts';
import type { InterfaceKey, Words } from '../../i18n/words.ts';
import { channelsOf } from '../../municipality/localRules.ts';
import type { Profile } from '../../municipality/profile.ts';
import {
  channelWords,
  deadlineWords,
  officeWords,
  otherOfficeWords,
} from '../../screens/outcomeWords.ts';
import { officeOf, type Standing } from './standing.ts';

/** A part of a verdict in one language. Every language has the same parts with the same lines. */
export interface Block {
  readonly part: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** A standing that reached its verdict. */
export type Reached = Standing & { readonly found: Outcome };

export const isReached = (standing: Standing): standing is Reached => standing.found !== undefined;

interface Source {
  readonly words: Words;
  readonly reached: Reached;
  readonly texts: Readonly<Record<string, string>>;
}

type Lines = readonly (string | undefined)[];
type Parts = readonly (readonly [part: string, title: InterfaceKey, lines: Lines])[];

function doing({ words, reached, texts }: Source, profile: Profile | undefined): Parts {
  const { found, position } = reached;
  const what = found.duty === 'report' ? 'outcome.what' : 'outcome.ask';
  const when = found.deadline ? deadlineWords(words, found.deadline) : [words.t('outcome.askWhen')];
  const own = found.to === 'gemeente' ? profile : undefined;
  const ways = channelWords(words, found, channelsOf(own, position.facts.today));
  return [
    ['tell', what, [texts.tell]],
    ['ask', 'outcome.ask', [texts.ask]],
    ['when', 'outcome.when', when],
    ['who', 'outcome.who', [officeWords(words, found.to)]],
    ['also', 'outcome.also', found.alsoTo.map((office) => otherOfficeWords(words, office))],
    ['how', 'outcome.how', ways.map(({ text }) => text)],
  ];
}

function knowing({ words, reached, texts }: Source): Parts {
  const { flow, found, position } = reached;
  const office = officeOf(reached);
  const later = found.duty === 'no-report' ? words.t('outcome.keepAnswering', { office }) : '';
  const unchecked = found.lawOf.pastChecked ? words.t('outcome.notChecked') : '';
  const { soonLine } = lawText(words, flow, position.facts, found);
  return [
    ['proof', 'outcome.proof', [texts.proof, later]],
    ['effect', 'outcome.effect', [texts.effect]],
    ['upcoming', 'outcome.upcoming', found.upcoming.map(({ id }) => texts[`upcoming.${id}`])],
    ['why', 'outcome.why', [texts.why, unchecked, soonLine]],
  ];
}

/** A verdict in words, from what it says to why, in the order of the screen of a telephone. */
export function verdictBlocks(
  words: Words,
  reached: Reached,
  profile: Profile | undefined,
): readonly Block[] {
  const { flow, found, position } = reached;
  const texts = outcomeText(words, flow, position.facts, found);
  const source = { words, reached, texts };
  const parts: Parts = [
    ...(found.duty === 'no-report' ? [] : doing(source, profile)),
    ...knowing(source),
  ];
  const verdict: Block = {
    part: 'verdict',
    title: words.t(`duty.${found.duty}`),
    lines: [texts.verdict ?? ''],
  };
  const blocks = parts.map(([part, title, lines]) => ({
    part,
    title: words.t(title),
    lines: lines.filter((line) => line !== undefined && line !== '') as string[],
  }));
  return [verdict, ...blocks.filter(({ lines }) => lines.length > 0)];
}
