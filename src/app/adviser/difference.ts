import { questionIn } from '../../engine/question.ts';
import { questionText } from '../../i18n/questionText.ts';
import type { Words } from '../../i18n/words.ts';
import type { Profile } from '../../municipality/profile.ts';
import { officeOf, type Standing } from './standing.ts';
import { type Block, isReached, type Reached, verdictBlocks } from './verdictBlocks.ts';

/** Something that two sets of answers do not have in common; a side without it has no lines. */
export interface Difference {
  readonly part: string;
  readonly title: string;
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/* How to reach the office and the reasons follow from the rest, so they would only say it twice. */
const leftOut = ['how', 'why'];

function answersIn(words: Words, standing: Standing): readonly Block[] {
  const { flow, position } = standing;
  const { facts, path } = position;
  return path.map((id) => {
    const texts = questionText(words, flow, facts, questionIn(flow, id), officeOf(standing));
    return { part: id, title: texts.question, lines: [texts.answer(facts.answers[id] ?? '')] };
  });
}

function verdictIn(words: Words, reached: Reached, profile?: Profile): readonly Block[] {
  const blocks = verdictBlocks(words, reached, profile);
  return blocks
    .filter(({ part }) => !leftOut.includes(part))
    .map((block) =>
      block.part === 'verdict' ? { ...block, lines: [block.title, ...block.lines] } : block,
    );
}

function between(one: readonly Block[], other: readonly Block[]): readonly Difference[] {
  const parts = new Map([...one, ...other].map(({ part, title }) => [part, title]));
  return [...parts].flatMap(([part, title]) => {
    const linesIn = (blocks: readonly Block[]) => blocks.find((b) => b.part === part)?.lines ?? [];
    const [here, there] = [linesIn(one), linesIn(other)];
    return here.join('\n') === there.join('\n') ? [] : [{ part, title, one: here, other: there }];
  });
}

/** What is different between two sets of answers: the answers themselves, and where they lead. */
export interface Differences {
  readonly answers: readonly Difference[];
  /** Nothing as long as one of the two has no verdict yet. */
  readonly verdict: readonly Difference[] | undefined;
}

export const differences = (
  words: Words,
  one: Standing,
  other: Standing,
  profile?: Profile,
): Differences => ({
  answers: between(answersIn(words, one), answersIn(words, other)),
  verdict:
    isReached(one) && isReached(other)
      ? between(verdictIn(words, one, profile), verdictIn(words, other, profile))
      : undefined,
});
