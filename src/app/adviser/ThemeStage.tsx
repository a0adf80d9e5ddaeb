import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Group, groups } from '../../flows/card.ts';
import { allCards } from '../../flows/cards.ts';
import type { Client, Desk } from './desk.ts';
import type { Intake, When } from './intake.ts';
import { ThemeEvent } from './ThemeEvent.tsx';

interface Props {
  readonly desk: Desk;
  readonly client: Client | undefined;
  readonly intake: Intake;
  readonly onTick: (flow: string, when: When | undefined) => void;
  /** After the last theme. */
  readonly onDone: () => void;
}

const cardsOf = (group: Group) => allCards.filter((card) => card.group === group);

const isTicked = ({ entries }: Intake, group: Group): number => {
  const flows = new Set(cardsOf(group).map(({ id }) => id));
  return entries.filter(({ flow, when }) => when && flows.has(flow)).length;
};

/** The theme at hand; going to another one brings the focus to its heading. */
function useTheme() {
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [at]);
  return { at, setAt, heading };
}

/** All themes after each other: per event whether it holds now, is coming, or neither. */
export function ThemeStage({ desk, client, intake, onTick, onDone }: Props): JSX.Element {
  const { say, words } = desk;
  const { at, setAt, heading } = useTheme();
  const group = groups[at] ?? groups[0];
  const values = { n: String(at + 1), of: String(groups.length), theme: words.t(`group.${group}`) };
  const next = () => (at + 1 < groups.length ? setAt(at + 1) : onDone());
  return (
    <div class="desk-columns">
      <nav class="desk-list" aria-label={say('themes.label')}>
        {groups.map((each, index) => (
          <button
            key={each}
            type="button"
            class="button"
            aria-current={each === group ? 'step' : undefined}
            onClick={() => setAt(index)}
          >
            {words.t(`group.${each}`)} ({isTicked(intake, each)})
          </button>
        ))}
      </nav>
      <form
        class="desk-main"
        autocomplete="off"
        data-theme={group}
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <h2 tabIndex={-1} ref={heading}>
          {say('themes.progress', { values })}
        </h2>
        <p class="quiet">{say('themes.help')}</p>
        {cardsOf(group).map(({ id }) => (
          <ThemeEvent
            key={id}
            desk={desk}
            client={client}
            flow={id}
            when={intake.entries.find((entry) => entry.id === id)?.when}
            onTick={(when) => onTick(id, when)}
          />
        ))}
        <button class="button primary" type="submit">
          {at + 1 < groups.length ? say('themes.next') : say('themes.done')}
        </button>
      </form>
    </div>
  );
}
