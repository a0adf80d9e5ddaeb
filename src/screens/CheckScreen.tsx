import type { JSX } from 'preact';
import type { Duty } from '../engine/flow.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { Section } from '../ui/Section.tsx';
import { VerdictSign } from '../ui/VerdictSign.tsx';
import { Confirm } from './Confirm.tsx';
import type { OverviewSay } from './OverviewHome.tsx';

/** What the app said, or says: the duty, and the lines below it. */
export interface Said {
  readonly heading: string;
  readonly duty: Duty | undefined;
  readonly dutyWords: string;
  readonly lines: readonly string[];
}

interface Props {
  readonly say: OverviewSay;
  readonly id: string;
  readonly title: string;
  readonly said: readonly Said[];
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly isOpen: boolean;
  readonly status: string;
  /** Shows the verdict whole; left out when the answers no longer lead there. */
  readonly onView: (() => void) | undefined;
  readonly onAgain: () => void;
  readonly onErase: () => void;
}

function SaidPart({ heading, duty, dutyWords, lines }: Said): JSX.Element {
  return (
    <section class={`verdict ${duty ?? 'unknown-law'}`}>
      <h2>
        <Phrase text={heading} />
      </h2>
      {duty && (
        <p class="duty">
          <VerdictSign duty={duty} />
          {dutyWords}
        </p>
      )}
      {lines.filter(Boolean).map((line) => (
        <p key={line}>
          <Phrase text={line} />
        </p>
      ))}
    </section>
  );
}

/** A kept check: what the app said then, and what it says now. */
export function CheckScreen(props: Props): JSX.Element {
  const { say, id, title, said, answers, isOpen, status, onView, onAgain, onErase } = props;
  return (
    <article class="plain" data-check={id}>
      <h1 tabIndex={-1}>
        <Phrase text={title} />
      </h1>
      {said.map((part) => (
        <SaidPart key={part.heading} {...part} />
      ))}
      <p role="status">{status}</p>
      {isOpen && (
        <a class="button primary" href={`#proof/new/${id}`}>
          {say('todo.done')}
        </a>
      )}
      {onView && (
        <button class="button" type="button" data-do="view" onClick={onView}>
          {say('check.view')}
        </button>
      )}
      <button class="button" type="button" data-do="again" onClick={onAgain}>
        {say('check.again')}
      </button>
      {answers.length > 0 && (
        <Section title={say('check.answers')}>
          <ul class="answers">
            {answers.map(({ question, answer }) => (
              <li key={question}>
                <p>
                  <Phrase text={question} />
                </p>
                <p class="given">
                  <Phrase text={answer} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
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
