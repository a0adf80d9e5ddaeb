import type { JSX } from 'preact';
import type { Outcome } from '../engine/outcome.ts';
import type { Words } from '../i18n/words.ts';
import type { Channel } from '../municipality/localRules.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { channelWords } from './outcomeWords.ts';

interface Props {
  readonly words: Words;
  readonly found: Pick<Outcome, 'to'>;
  readonly channels: readonly Channel[];
}

/** The ways to report, each with its link where it has one. */
export const ChannelList = ({ words, found, channels }: Props): JSX.Element => (
  <ul>
    {channelWords(words, found, channels).map(({ text, link }) => (
      <li key={text}>
        {link ? (
          <a href={link} rel="noreferrer external">
            <Phrase text={text} />
          </a>
        ) : (
          <Phrase text={text} />
        )}
      </li>
    ))}
  </ul>
);
