import type { JSX } from 'preact';
import { Phrase } from '../ui/Phrase.tsx';
import { type PrintChoice, PrintControls } from './PrintControls.tsx';
import { type PaperProps, SheetPaper } from './SheetPaper.tsx';

interface Props extends PaperProps, PrintChoice {
  readonly choices: readonly {
    readonly id: string;
    readonly title: string;
    readonly on: boolean;
  }[];
  readonly onChoose: (id: string) => void;
}

function Choosing(props: Props): JSX.Element {
  const { say, choices, onChoose } = props;
  return (
    <fieldset class="picker">
      <legend>{say('print.choose')}</legend>
      {choices.map(({ id, title, on }) => (
        <label key={id} class="tick">
          <input type="checkbox" checked={on} onChange={() => onChoose(id)} />
          <span>
            <Phrase text={title} />
          </span>
        </label>
      ))}
      <PrintControls {...props} />
    </fieldset>
  );
}

/** One page for an office or a lawyer: what was reported, when, how and to whom, in Dutch. */
export function ProofSheet(props: Props): JSX.Element {
  const { say, choices } = props;
  return (
    <article class="plain">
      <h1 tabIndex={-1} class="not-printed">
        {say('more.print')}
      </h1>
      {choices.length === 0 ? <p class="lead">{say('print.none')}</p> : <Choosing {...props} />}
      <SheetPaper {...props} />
      <a class="button not-printed" href="#/">
        {say('back')}
      </a>
    </article>
  );
}
