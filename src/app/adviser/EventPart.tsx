import type { JSX } from 'preact';
import type { HardCase } from './cases/hardCase.ts';
import { NoteCase } from './cases/NoteCase.tsx';
import type { Client, Desk } from './desk.ts';
import type { Entry } from './intake.ts';
import { Questions } from './Questions.tsx';
import { type Standing, standingOf } from './standing.ts';
import { useFlowWords } from './useFlows.ts';
import type { EventActions } from './useIntake.ts';
import type { Law } from './useLaw.ts';
import { VerdictSide } from './VerdictSide.tsx';
import { WhatIf } from './WhatIf.tsx';

export interface EventProps {
  readonly desk: Desk;
  readonly client: Client | undefined;
  readonly law: Law;
  readonly entry: Entry;
  readonly standing: Standing | undefined;
  readonly actions: EventActions;
  readonly onNote: (noted: HardCase) => void;
  /** What comes after this event. */
  readonly next: string;
  readonly onDone: () => void;
}

/** One event: all its questions, the verdict beside them, and "wat als" under them. */
export function EventPart(props: EventProps): JSX.Element {
  const { desk, client, law, entry, standing, actions, next, onDone } = props;
  const { say, place } = desk;
  const words = useFlowWords(place.root, place.language, entry.flow);
  const found = useFlowWords(place.root, client?.language, entry.flow);
  if (!standing || !words) return <p role="status">{desk.words.t('question.loading')}</p>;
  if (words === 'missing') return <p role="alert">{desk.words.t('question.late')}</p>;
  const own = found === 'missing' ? undefined : found;
  const both = { words, own };
  const other = entry.other && standingOf(standing.flow, law.context, entry.other);
  if (other) {
    return <WhatIf {...props} {...both} standing={standing} other={other} />;
  }
  return (
    <div class="desk-event">
      <div>
        <h3>{say('walk.questions')}</h3>
        {found === 'missing' && <p role="status">{say('walk.noOwn')}</p>}
        <Questions
          {...both}
          id={entry.id}
          title={say('walk.questions')}
          say={say}
          standing={standing}
          onAnswer={(question, answer) => actions.answer(entry.id, question, answer)}
          next={next}
          onDone={onDone}
        />
        <button
          class="button"
          type="button"
          data-do="what-if"
          onClick={() => actions.compare(entry.id, true)}
        >
          {say('whatIf.begin')}
        </button>
        <button class="button" type="button" data-do="again" onClick={() => actions.again(entry)}>
          {say('walk.again')}
        </button>
        <NoteCase
          say={say}
          flow={standing.flow}
          position={standing.position}
          onNote={props.onNote}
        />
      </div>
      <VerdictSide
        {...both}
        desk={desk}
        law={law}
        standing={standing}
        title={say('walk.verdict')}
        showsLaw
      />
    </div>
  );
}
