import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Words } from '../i18n/words.ts';
import { seemsBsn, withoutBsn } from '../keep/proofs.ts';
import { type Proof, proofWays } from '../keep/records.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { DayField, type DayGiven } from './DayField.tsx';
import type { OverviewSay } from './OverviewHome.tsx';

/** What is wrong with a proof as it stands; each has its own line. */
export type ProofFault = 'noWhat' | 'wrongDay' | 'future' | 'wrongFollowUp';

interface Props {
  readonly say: OverviewSay;
  readonly words: Words;
  readonly title: string;
  readonly proof: Proof;
  readonly fault: ProofFault | undefined;
  readonly status: string;
  /** The photos, and the way to add one. */
  readonly photos: ComponentChildren;
  readonly onChange: (change: Partial<Proof>) => void;
  readonly onDay: (field: 'on' | 'followUp', given: DayGiven) => void;
  readonly onSave: () => void;
}

type Field = 'what' | 'whom' | 'reference' | 'note';

/* Optional texts are left out of the record when they are empty. */
const textChange = (field: Field, text: string): Partial<Proof> =>
  ({ [field]: text || (field === 'what' ? '' : undefined) }) as Partial<Proof>;

function TextField({ field, props }: { field: Field; props: Props }): JSX.Element {
  const { say, proof, onChange } = props;
  const id = useId();
  const value = proof[field] ?? '';
  const input = ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    onChange(textChange(field, currentTarget.value));
  return (
    <div class="picker">
      <label for={id}>{say(`proof.${field}`)}</label>
      {field === 'note' ? (
        <textarea id={id} rows={3} maxLength={4000} value={value} onInput={input} />
      ) : (
        <input id={id} maxLength={200} autoComplete="off" value={value} onInput={input} />
      )}
      {seemsBsn(value) && (
        <div role="alert">
          <p class="wrong">
            <Phrase text={say('proof.bsn')} />
          </p>
          <button
            class="button"
            type="button"
            data-bsn
            onClick={() => onChange(textChange(field, withoutBsn(value)))}
          >
            {say('proof.withoutBsn')}
          </button>
        </div>
      )}
    </div>
  );
}

function Picks({ say, proof, onChange }: Props): JSX.Element {
  const id = useId();
  return (
    <>
      <label class="picker" for={`${id}how`}>
        {say('proof.how')}
        <select
          id={`${id}how`}
          value={proof.how}
          onChange={({ currentTarget }) => onChange({ how: currentTarget.value as Proof['how'] })}
        >
          {proofWays.map((way) => (
            <option key={way} value={way}>
              {say(`proof.way.${way}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="picker" for={`${id}to`}>
        {say('proof.to')}
        <select
          id={`${id}to`}
          value={proof.to}
          onChange={({ currentTarget }) => onChange({ to: currentTarget.value as Proof['to'] })}
        >
          {(['gemeente', 'svb'] as const).map((office) => (
            <option key={office} value={office}>
              {plainOption(say(`proof.${office}`))}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/* An option can hold no elements, so the marks round Dutch words go. */
const plainOption = (text: string): string => text.replaceAll('[[', '').replaceAll(']]', '');

/** When, how and to whom something was reported, and what shows it. Only the day must be right. */
export function ProofForm(props: Props): JSX.Element {
  const { say, words, title, proof, fault, status, photos, onDay, onSave } = props;
  const dayFault = fault === 'wrongDay' || fault === 'future' ? say(`proof.${fault}`) : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form class="plain" noValidate onSubmit={submit} data-proof-form>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead">{say('proof.lead')}</p>
      <TextField field="what" props={props} />
      <DayField
        label={say('proof.on')}
        words={words}
        value={proof.on}
        fault={dayFault}
        onDay={(given) => onDay('on', given)}
      />
      <Picks {...props} />
      {photos}
      <TextField field="whom" props={props} />
      <TextField field="reference" props={props} />
      <TextField field="note" props={props} />
      <DayField
        label={say('proof.followUp')}
        words={words}
        value={proof.followUp}
        fault={fault === 'wrongFollowUp' ? say('proof.wrongDay') : undefined}
        onDay={(given) => onDay('followUp', given)}
      />
      <p class="quiet">
        <Phrase text={say('proof.noBsn')} />
      </p>
      <p class="wrong" role="alert">
        {fault === 'noWhat' ? say('proof.noWhat') : dayFault}
      </p>
      <p role="status">{status}</p>
      <button class="button primary" type="submit">
        {say('proof.save')}
      </button>
      <a class="button" href="#/">
        {say('back')}
      </a>
    </form>
  );
}
