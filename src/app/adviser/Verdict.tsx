import type { JSX } from 'preact';
import type { Profile } from '../../municipality/profile.ts';
import { VerdictSign } from '../../ui/VerdictSign.tsx';
import { Pair } from './Pair.tsx';
import type { BothWords } from './Questions.tsx';
import { type Block, type Reached, verdictBlocks } from './verdictBlocks.ts';

interface Props extends BothWords {
  readonly reached: Reached;
  readonly profile: Profile | undefined;
}

interface PartProps {
  readonly block: Block;
  readonly ownBlock: Block | undefined;
  readonly own: BothWords['own'];
}

function Part({ block, ownBlock, own }: PartProps): JSX.Element {
  const language = own?.language;
  return (
    <section class="section" data-part={block.part}>
      <h4>
        <Pair dutch={block.title} own={ownBlock?.title} language={language} />
      </h4>
      {block.lines.map((line, at) => (
        <p key={line}>
          <Pair dutch={line} own={ownBlock?.lines[at]} language={language} />
        </p>
      ))}
    </section>
  );
}

/** A verdict in Dutch and in the client's language, line by line. */
export function Verdict({ reached, profile, words, own }: Props): JSX.Element {
  const { duty, id } = reached.found;
  const [verdict, ...blocks] = verdictBlocks(words, reached, profile);
  const [ownVerdict, ...ownBlocks] = own ? verdictBlocks(own, reached, profile) : [];
  const language = own?.language;
  return (
    <div data-outcome={id}>
      <header class={`verdict ${duty}`}>
        <p class="duty">
          <VerdictSign duty={duty} />
          <Pair dutch={verdict?.title ?? ''} own={ownVerdict?.title} language={language} />
        </p>
        <p>
          <Pair dutch={verdict?.lines[0] ?? ''} own={ownVerdict?.lines[0]} language={language} />
        </p>
      </header>
      {blocks.map((block, at) => (
        <Part key={block.part} block={block} ownBlock={ownBlocks[at]} own={own} />
      ))}
    </div>
  );
}
