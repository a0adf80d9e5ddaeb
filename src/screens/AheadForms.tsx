import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Day } from '../base/day.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { Words } from '../i18n/words.ts';
import type { Plan } from '../keep/records.ts';
import { DayField, type DayGiven } from './DayField.tsx';

export type AheadSay = ScreenReader<'ahead'>;
export type NewPerson = Omit<Plan['people'][number], 'id'>;
export type NewDate = Omit<Plan['dates'][number], 'id'>;

interface FormProps<T> {
  readonly say: AheadSay;
  readonly words: Words;
  readonly onAdd: (added: T) => void;
}

const isDay = (given: DayGiven): given is Day => given !== undefined && given !== 'wrong';

interface NameProps {
  readonly label: string;
  readonly value: string;
  readonly fault?: string | undefined;
  readonly onInput: (value: string) => void;
}

function NameField({ label, value, fault, onInput }: NameProps): JSX.Element {
  const id = useId();
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <input
        id={id}
        maxLength={200}
        autoComplete="off"
        value={value}
        aria-describedby={`${id}fault`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p class="wrong" id={`${id}fault`}>
        {fault}
      </p>
    </div>
  );
}

/** Someone who lives there: a name, a birthday and, when there is one, the end of the studies. */
export function PersonForm({ say, words, onAdd }: FormProps<NewPerson>): JSX.Element {
  const [name, setName] = useState('');
  const [birthday, setBirthday] = useState<DayGiven>();
  const [studyEnds, setStudyEnds] = useState<DayGiven>();
  const [isTried, setTried] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim() || !isDay(birthday) || studyEnds === 'wrong') return;
    onAdd({ name: name.trim(), birthday, ...(studyEnds && { studyEnds }) });
  };
  return (
    <form noValidate onSubmit={submit} data-add="person">
      <NameField
        label={say('name')}
        value={name}
        fault={isTried && !name.trim() ? say('wrongName') : undefined}
        onInput={setName}
      />
      <DayField
        label={say('birthday')}
        words={words}
        value={undefined}
        fault={isTried && !isDay(birthday) ? say('wrongDay') : undefined}
        onDay={setBirthday}
      />
      <DayField
        label={say('studyEnds')}
        words={words}
        value={undefined}
        fault={isTried && studyEnds === 'wrong' ? say('wrongDay') : undefined}
        onDay={setStudyEnds}
      />
      <button class="button" type="submit">
        {say('addPerson')}
      </button>
    </form>
  );
}

const kinds = ['review', 'objection', 'work-ends', 'aow', 'other'] as const;

/** A day to come: what happens then, and a name when somebody wants one. */
export function DateForm({ say, words, onAdd }: FormProps<NewDate>): JSX.Element {
  const [what, setWhat] = useState<NewDate['what']>('review');
  const [on, setOn] = useState<DayGiven>();
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (isDay(on)) onAdd({ what, on, ...(name.trim() && { name: name.trim() }) });
  };
  return (
    <form noValidate onSubmit={submit} data-add="date">
      <label class="picker" for={id}>
        {say('what')}
        <select
          id={id}
          value={what}
          onChange={({ currentTarget }) => setWhat(currentTarget.value as NewDate['what'])}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`dateWhat.${kind}`).replaceAll('[[', '').replaceAll(']]', '')}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet">{say('dateHelp')}</p>
      <DayField
        label={say('dateOn')}
        words={words}
        value={undefined}
        fault={isTried && !isDay(on) ? say('wrongDay') : undefined}
        onDay={setOn}
      />
      <NameField label={say('dateName')} value={name} onInput={setName} />
      <button class="button" type="submit">
        {say('addDate')}
      </button>
    </form>
  );
}
