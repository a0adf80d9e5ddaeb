import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { DifferenceTable } from './DifferenceTable.tsx';
import { differences } from './difference.ts';
import type { EventProps } from './EventPart.tsx';
import { type BothWords, Questions } from './Questions.tsx';
import type { Standing } from './standing.ts';
import { VerdictSide } from './VerdictSide.tsx';

interface Props extends EventProps, BothWords {
  readonly standing: Standing;
  readonly other: Standing;
}

/** Two sets of answers side by side: what is filled in, and what if it were otherwise. */
export function WhatIf(props: Props): JSX.Element {
  const { desk, law, entry, standing, other, words, own, actions } = props;
  const { say } = desk;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    return () => document.querySelector<HTMLElement>('.desk-main h2')?.focus();
  }, []);
  const sides = [
    { key: 'answers', title: say('whatIf.one'), at: standing },
    { key: 'other', title: say('whatIf.other'), at: other },
  ] as const;
  return (
    <>
      <p class="quiet">{say('whatIf.help')}</p>
      <div class="desk-event what-if">
        {sides.map(({ key, title, at }) => (
          <section key={key} data-side={key}>
            <h3 tabIndex={-1} {...(key === 'other' && { ref: heading })}>
              {title}
            </h3>
            <Questions
              words={words}
              own={own}
              id={`${entry.id}-${key}`}
              title={title}
              say={say}
              standing={at}
              onAnswer={(question, answer) => actions.answer(entry.id, question, answer, key)}
              next={say('whatIf.title')}
              onDone={() => document.querySelector<HTMLElement>('.differences h3')?.focus()}
            />
          </section>
        ))}
      </div>
      <DifferenceTable say={say} found={differences(words, standing, other, law.profile)} />
      <div class="actions">
        <button
          class="button"
          type="button"
          data-do="take-over"
          onClick={() => actions.takeOver(entry.id)}
        >
          {say('whatIf.takeOver')}
        </button>
        <button
          class="button"
          type="button"
          data-do="stop-what-if"
          onClick={() => actions.compare(entry.id, false)}
        >
          {say('whatIf.stop')}
        </button>
      </div>
      <div class="desk-event what-if">
        {sides.map(({ key, title, at }) => (
          <VerdictSide
            key={key}
            showsLaw={false}
            desk={desk}
            law={law}
            standing={at}
            title={`${say('walk.verdict')}: ${title}`}
            words={words}
            own={own}
          />
        ))}
      </div>
    </>
  );
}
