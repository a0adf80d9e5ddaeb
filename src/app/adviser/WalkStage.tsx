import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Client, Desk } from './desk.ts';
import { EventPart, type EventProps } from './EventPart.tsx';
import { nameIn, statusIn } from './entryWords.ts';
import type { Entry } from './intake.ts';
import type { Standing } from './standing.ts';
import type { EventActions } from './useIntake.ts';
import type { Law } from './useLaw.ts';

interface Props {
  readonly desk: Desk;
  readonly client: Client | undefined;
  readonly law: Law;
  readonly entries: readonly Entry[];
  /** Where each event stands, as far as its flow is here. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly actions: EventActions;
  readonly onNote: EventProps['onNote'];
  /** After the last event. */
  readonly onDone: () => void;
}

/** Brings the focus to the heading of the event that somebody went to. */
function useHeading(id: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [id]);
  return heading;
}

/** What holds or is coming, one by one: the questions, and the verdict beside them. */
export function WalkStage(props: Props): JSX.Element {
  const { desk, client, law, entries, standings, actions, onChoose, onDone } = props;
  const { say } = desk;
  const at = Math.max(
    0,
    entries.findIndex(({ id }) => id === props.chosen),
  );
  const entry = entries[at];
  const heading = useHeading(entry?.id);
  if (!entry) return <p>{say('walk.empty')}</p>;
  const next = entries[at + 1];
  return (
    <div class="desk-columns">
      <nav class="desk-list" aria-label={say('walk.list')}>
        {entries.map((each) => (
          <button
            key={each.id}
            type="button"
            class="button"
            data-entry={each.id}
            aria-current={each.id === entry.id ? 'step' : undefined}
            onClick={() => onChoose(each.id)}
          >
            <b>{nameIn(desk.titles, each)}</b>
            <small>{statusIn(desk, each, standings.get(each.id))}</small>
          </button>
        ))}
      </nav>
      <div class="desk-main">
        <h2 tabIndex={-1} ref={heading}>
          {nameIn(desk.titles, entry)}
          {client && (
            <span class="own" lang={client.language.code} dir={client.language.dir}>
              {nameIn(client.titles, entry)}
            </span>
          )}
        </h2>
        <p class="quiet">{say(entry.when === 'ahead' ? 'themes.ahead' : 'themes.now')}</p>
        <EventPart
          key={entry.id}
          desk={desk}
          client={client}
          law={law}
          entry={entry}
          standing={standings.get(entry.id)}
          actions={actions}
          onNote={props.onNote}
          next={
            next
              ? say('walk.next', { values: { event: nameIn(desk.titles, next) } })
              : say('stages.sheet')
          }
          onDone={() => (next ? onChoose(next.id) : onDone())}
        />
      </div>
    </div>
  );
}
