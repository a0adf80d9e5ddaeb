import type { ComponentChildren, JSX } from 'preact';
import { Phrase } from '../ui/Phrase.tsx';
import { Section } from '../ui/Section.tsx';
import type { AheadSay } from './AheadForms.tsx';

/** Something that comes: what, when, and what to do then. */
export interface ComingLine {
  readonly title: string;
  readonly when: string;
  readonly text: string;
  /** The flow that says more, when there is one. */
  readonly href: string | undefined;
}

/** What somebody filled in, with the way to take it out. */
export interface KnownLine {
  readonly id: string;
  readonly label: string;
  readonly onRemove: () => void;
}

interface Props {
  readonly say: AheadSay;
  readonly back: string;
  readonly warning: string;
  readonly coming: readonly ComingLine[];
  readonly known: readonly KnownLine[];
  readonly status: string;
  readonly onCalendar: () => void;
  /** The forms for a person and for a day. */
  readonly personForm: ComponentChildren;
  readonly dateForm: ComponentChildren;
}

const Coming = ({ say, coming }: Props): JSX.Element => (
  <ul class="answers">
    {coming.map(({ title, when, text, href }) => (
      <li key={`${title} ${when}`} data-coming>
        <h3>
          <Phrase text={title} />
        </h3>
        <p>
          <Phrase text={when} />
        </p>
        <p>
          <Phrase text={text} />
        </p>
        {href && (
          <a class="button" href={href}>
            {say('look')}
          </a>
        )}
      </li>
    ))}
  </ul>
);

/** What comes, and the forms for what somebody wants to tell about it. */
export function AheadScreen(props: Props): JSX.Element {
  const { say, coming, known, status, warning, onCalendar } = props;
  return (
    <article class="plain" data-ahead>
      <h1 tabIndex={-1}>{say('title')}</h1>
      <p class="lead">{say('lead')}</p>
      {warning && <p class="resume">{warning}</p>}
      <p role="status">{status}</p>
      <Section title={say('coming')}>
        {coming.length === 0 ? <p>{say('none')}</p> : <Coming {...props} />}
        {coming.length > 0 && (
          <button class="button" type="button" data-do="calendar" onClick={onCalendar}>
            {say('calendar')}
          </button>
        )}
      </Section>
      <Section title={say('people')}>{props.personForm}</Section>
      <Section title={say('dates')}>{props.dateForm}</Section>
      {known.length > 0 && (
        <Section title={say('known')}>
          {known.map(({ id, label, onRemove }) => (
            <button key={id} class="button" type="button" data-remove onClick={onRemove}>
              <span>
                <Phrase text={label} />
              </span>
            </button>
          ))}
        </Section>
      )}
      <a class="button" href="#/">
        {props.back}
      </a>
    </article>
  );
}
