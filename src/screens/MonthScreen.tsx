import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { foreign } from '../i18n/format.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { Words } from '../i18n/words.ts';
import { type MonthQuestion, monthQuestions } from '../keep/monthCheck.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { Pictogram } from '../ui/Pictogram.tsx';

export type MonthSay = ScreenReader<'month'>;

/** A flow by its id, with its title. */
export interface FlowLink {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

interface AskProps {
  readonly say: MonthSay;
  readonly words: Words;
  readonly root: string;
  readonly at: number;
  readonly onAnswer: (isYes: boolean) => void;
}

/** One of the five questions, with a picture and two large buttons. */
export function MonthAsk({ say, words, root, at, onAnswer }: AskProps): JSX.Element {
  const { id, icon } = monthQuestions[at] as MonthQuestion;
  const figure = (count: number) =>
    words.language.code === 'nl' ? String(count) : foreign(String(count));
  const values = { count: figure(at + 1), total: figure(monthQuestions.length) };
  return (
    <article class="plain picture" data-month={id}>
      <p class="progress">
        <span>
          <Phrase text={say('progress', { values })} />
        </span>
      </p>
      <Pictogram name={icon} root={root} />
      <h1 tabIndex={-1}>{say(`question.${id}`)}</h1>
      {at === 0 && <p class="lead">{say('lead')}</p>}
      <button class="button" type="button" data-yes onClick={() => onAnswer(true)}>
        {say('yes')}
      </button>
      <button class="button" type="button" data-no onClick={() => onAnswer(false)}>
        {say('no')}
      </button>
      <p class="quiet">
        <a href="#/">{say('back')}</a>
      </p>
    </article>
  );
}

interface PickProps {
  readonly say: MonthSay;
  readonly next: string;
  readonly flows: readonly FlowLink[];
  readonly onPicked: (flows: readonly string[]) => void;
}

/** After a yes: which of these it was; none is fine too. */
export function MonthPick({ say, next, flows, onPicked }: PickProps): JSX.Element {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setPicked(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id]);
  return (
    <article class="plain" data-month="pick">
      <h1 tabIndex={-1}>{say('pick')}</h1>
      <p class="lead">{say('pickHelp')}</p>
      {flows.map(({ id, title }) => (
        <label key={id} class="tick">
          <input
            type="checkbox"
            value={id}
            checked={picked.includes(id)}
            onChange={() => toggle(id)}
          />
          <span>
            <Phrase text={title} />
          </span>
        </label>
      ))}
      <button class="button primary" type="button" data-next onClick={() => onPicked(picked)}>
        {next}
      </button>
    </article>
  );
}

interface EndProps {
  readonly say: MonthSay;
  readonly flows: readonly FlowLink[];
  /** Whether the list stays in the overview. */
  readonly keeps: boolean;
  readonly status: string;
  readonly onCalendar: () => void;
  readonly onAgain: () => void;
}

/** The end: nothing changed, or the list of what to look at. */
export function MonthEnd({ say, flows, keeps, status, ...on }: EndProps): JSX.Element {
  const isEmpty = flows.length === 0;
  const text = keeps ? say('listText') : say('listLost');
  return (
    <article class="plain" data-month="end">
      <h1 tabIndex={-1}>{say(isEmpty ? 'nothing' : 'list')}</h1>
      <p class="lead">{isEmpty ? say('nothingText') : text}</p>
      <ul class="tiles">
        {flows.map(({ id, title, href }) => (
          <li key={id}>
            <a class="tile" href={href} data-flow={id}>
              <b>
                <Phrase text={title} />
              </b>
            </a>
          </li>
        ))}
      </ul>
      <button class="button" type="button" data-do="calendar" onClick={on.onCalendar}>
        {say('calendar')}
      </button>
      <p role="status">{status}</p>
      <button class="button" type="button" onClick={on.onAgain}>
        {say('again')}
      </button>
      <a class="button" href="#/">
        {say('back')}
      </a>
    </article>
  );
}
