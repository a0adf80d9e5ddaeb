import type { JSX } from 'preact';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { Section } from '../ui/Section.tsx';
import { Confirm } from './Confirm.tsx';

export type OverviewSay = ScreenReader<'overview'>;

/** Something still to be done: what, by when, and what somebody can say about it. */
export interface ToDo {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Where one can go from here, the first of them as the main thing. */
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** A line of a list that leads to the thing itself. */
export interface KeptLine {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly lines: readonly string[];
}

interface Props {
  readonly say: OverviewSay;
  readonly keeps: boolean;
  readonly todo: readonly ToDo[];
  readonly proofs: readonly KeptLine[];
  readonly checks: readonly KeptLine[];
  readonly more: readonly KeptLine[];
  readonly home: string;
  readonly status: string;
  readonly onEraseAll: () => void;
}

function ToDoItem({ item }: { item: ToDo }): JSX.Element {
  return (
    <li data-todo={item.id}>
      <h3>
        <Phrase text={item.title} />
      </h3>
      {item.lines.map((line) => (
        <p key={line}>
          <Phrase text={line} />
        </p>
      ))}
      {item.links.map(({ href, label }) => (
        <a key={href} class="button" href={href}>
          {label}
        </a>
      ))}
      <button class="button" type="button" data-close onClick={item.onClose}>
        {item.closeLabel}
      </button>
    </li>
  );
}

const Tiles = ({ items }: { items: readonly KeptLine[] }): JSX.Element => (
  <ul class="tiles">
    {items.map(({ id, href, title, lines }) => (
      <li key={id}>
        <a class="tile" href={href} data-kept={id}>
          <span>
            <b>
              <Phrase text={title} />
            </b>
            {lines.map((line) => (
              <small key={line}>
                <Phrase text={line} />
              </small>
            ))}
          </span>
        </a>
      </li>
    ))}
  </ul>
);

function Filled({ say, todo, proofs, checks }: Props): JSX.Element {
  return (
    <>
      <Section title={say('todo.title')}>
        {todo.length === 0 && <p>{say('todo.none')}</p>}
        <ul class="answers">
          {todo.map((item) => (
            <ToDoItem key={item.id} item={item} />
          ))}
        </ul>
      </Section>
      {proofs.length > 0 && (
        <Section title={say('proofs.title')}>
          <Tiles items={proofs} />
        </Section>
      )}
      {checks.length > 0 && (
        <Section title={say('checks.title')}>
          <Tiles items={checks} />
        </Section>
      )}
    </>
  );
}

/** What is still to be done first, then what was done, then what else there is here. */
export function OverviewHome(props: Props): JSX.Element {
  const { say, keeps, todo, proofs, checks, more, home, status } = props;
  const isEmpty = todo.length + proofs.length + checks.length === 0;
  return (
    <article class="plain">
      <h1 tabIndex={-1}>{say('title')}</h1>
      <p class="lead">{say(isEmpty ? 'empty' : 'lead')}</p>
      {!keeps && <p class="resume">{say('notKept')}</p>}
      <p role="status">{status}</p>
      {isEmpty ? (
        <a class="button primary" href={home}>
          {say('start')}
        </a>
      ) : (
        <Filled {...props} />
      )}
      <Section title={say('more.title')}>
        <Tiles items={more} />
      </Section>
      <Confirm
        label={say('erase.all')}
        ask={say('erase.allAsk')}
        yes={say('erase.allYes')}
        no={say('no')}
        onYes={props.onEraseAll}
      />
    </article>
  );
}
