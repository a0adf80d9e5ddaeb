import type { ComponentChildren, JSX } from 'preact';
import { Phrase } from '../ui/Phrase.tsx';
import { Confirm } from './Confirm.tsx';
import type { OverviewSay } from './OverviewHome.tsx';

/** A line of a proof: what it is, and what was filled in. */
export interface ProofLine {
  readonly label: string;
  readonly text: string;
}

interface Props {
  readonly say: OverviewSay;
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ProofLine[];
  /** The check it belongs to, when there is one. */
  readonly check: string | undefined;
  readonly status: string;
  readonly photos: ComponentChildren;
  /** Notes that an answer came; left out when it came before. */
  readonly onAnswered: (() => void) | undefined;
  readonly onErase: () => void;
}

/** One proof, to look at, to change or to erase. */
export function ProofScreen(props: Props): JSX.Element {
  const { say, id, title, lines, check, status, photos, onAnswered, onErase } = props;
  return (
    <article class="plain" data-proof={id}>
      <h1 tabIndex={-1}>
        <Phrase text={title} />
      </h1>
      <p role="status">{status}</p>
      <ul class="answers">
        {lines.map(({ label, text }) => (
          <li key={label}>
            <p>{label}</p>
            <p class="given lines">
              <Phrase text={text} />
            </p>
          </li>
        ))}
      </ul>
      {photos}
      {onAnswered && (
        <button class="button primary" type="button" onClick={onAnswered}>
          {say('todo.answered')}
        </button>
      )}
      {check && (
        <a class="button" href={`#check/${check}`}>
          {say('proof.check')}
        </a>
      )}
      <a class="button" href={`#proof/${id}/edit`}>
        {say('proof.edit')}
      </a>
      <a class="button" href={`#proof/print/${id}`}>
        {say('print.button')}
      </a>
      <Confirm
        label={say('erase.one')}
        ask={say('erase.oneAsk')}
        yes={say('yes')}
        no={say('no')}
        onYes={onErase}
      />
      <a class="button" href="#/">
        {say('back')}
      </a>
    </article>
  );
}
