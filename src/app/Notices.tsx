import type { JSX } from 'preact';
import type { Words } from '../i18n/words.ts';
import { Phrase } from '../ui/Phrase.tsx';

interface Props {
  readonly words: Words;
  readonly kept: boolean;
  readonly resumed: boolean;
  readonly dropped: readonly string[];
  readonly languageMissing: boolean;
  /** The clock of the device cannot be right. */
  readonly clockOff: boolean;
  readonly onRestart: () => void;
}

/** Short calm lines above the screen: what was dropped, what is not kept, where someone left off. */
export function Notices(props: Props): JSX.Element {
  const { words, kept, resumed, dropped, languageMissing, clockOff, onRestart } = props;
  return (
    <div class="notices" role="status">
      {dropped.length > 0 && (
        <p>
          <Phrase text={words.t('question.dropped', { values: { list: dropped.join(' ') } })} />
        </p>
      )}
      {resumed && (
        <p>
          {words.t('question.resumed')}{' '}
          <button class="link" type="button" onClick={onRestart}>
            {words.t('buttons.restart')}
          </button>
        </p>
      )}
      {!kept && <p>{words.t('notice.notKept')}</p>}
      {clockOff && <p>{words.t('notice.clock')}</p>}
      {languageMissing && <p>{words.t('notice.languageMissing')}</p>}
    </div>
  );
}
