import type { JSX } from 'preact';
import { Confirm } from '../../screens/Confirm.tsx';
import type { Desk } from './desk.ts';

export const stages = ['themes', 'walk', 'sheet'] as const;
export type Stage = (typeof stages)[number];

interface Props {
  readonly desk: Desk;
  readonly stage: Stage;
  /** How many events were ticked. */
  readonly count: number;
  readonly hasWork: boolean;
  readonly onStage: (stage: Stage) => void;
  readonly onDone: () => void;
}

/** What is always there at the desk: the steps, what is kept (nothing), and the way to wipe everything. */
export function DeskBar({ desk, stage, count, hasWork, onStage, onDone }: Props): JSX.Element {
  const { say, words, place } = desk;
  return (
    <header class="not-printed">
      <nav class="kiosk-bar" aria-label={say('stages.label')}>
        <a class="brand" href={place.root}>
          {words.t('app.name')}
        </a>
        {stages.map((each) => (
          <button
            key={each}
            class="button"
            type="button"
            data-stage={each}
            aria-current={each === stage ? 'step' : undefined}
            onClick={() => onStage(each)}
          >
            {say(`stages.${each}`)}
          </button>
        ))}
        <div class="done" data-done>
          {hasWork ? (
            <Confirm
              label={say('done')}
              ask={say('sure')}
              yes={say('done')}
              no={say('goOn')}
              onYes={onDone}
            />
          ) : (
            <button class="button" type="button" onClick={onDone}>
              {say('done')}
            </button>
          )}
        </div>
      </nav>
      <h1 tabIndex={-1}>{say('title')}</h1>
      <p>
        <b>{say('keepsNothing')}</b> {say('noNames')}{' '}
        <span role="status">{say('ticked', { values: { count: String(count) } })}</span>
      </p>
      <details>
        <summary>{say('keys.title')}</summary>
        <ul>
          {(['tab', 'arrows', 'enter', 'space', 'headings'] as const).map((key) => (
            <li key={key}>{say(`keys.${key}`)}</li>
          ))}
        </ul>
      </details>
    </header>
  );
}
