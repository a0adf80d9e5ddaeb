import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Day } from '../base/day.ts';
import type { Words } from '../i18n/words.ts';
import { seemsBsn, withoutBsn } from '../keep/proofs.ts';
import type { LedgerId } from '../keep/records.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { DayField } from './DayField.tsx';
import type { LedgerSay } from './LedgerPage.tsx';
import type { LedgerDraft, LedgerFault } from './ledgerDraft.ts';
import type { OverviewSay } from './OverviewHome.tsx';

/** What every field of an entry needs. */
export interface FieldProps {
  readonly say: LedgerSay;
  readonly words: Words;
  readonly draft: LedgerDraft;
  readonly fault: LedgerFault | undefined;
  readonly onChange: (change: Partial<LedgerDraft>) => void;
}

export function AmountField({ say, draft, fault, onChange }: FieldProps): JSX.Element {
  const isWrong = fault === 'wrongAmount';
  return (
    <label class="figure">
      {say('form.amount')}
      <input
        class="short"
        name="amount"
        inputMode="decimal"
        autoComplete="off"
        dir="ltr"
        aria-invalid={isWrong}
        value={draft.amount}
        onInput={({ currentTarget }) => onChange({ amount: currentTarget.value })}
      />
    </label>
  );
}

type DayName = 'on' | 'left' | 'back';

export function EntryDay({ name, props }: { name: DayName; props: FieldProps }): JSX.Element {
  const { say, words, draft, onChange } = props;
  const field = name === 'back' ? 'back' : 'on';
  const given = draft[field];
  return (
    <DayField
      label={say(`form.${name}`)}
      words={words}
      value={given === 'wrong' ? undefined : (given as Day | undefined)}
      onDay={(day) => onChange({ [field]: day })}
    />
  );
}

/** What is wrong with the form, in its own line. */
export const FaultLine = ({ say, fault }: Pick<FieldProps, 'say' | 'fault'>): JSX.Element => (
  <p class="wrong" role="alert">
    {fault && say(`form.${fault}`)}
  </p>
);

interface TextProps {
  readonly field: 'who' | 'note';
  readonly ledger: LedgerId;
  readonly overview: OverviewSay;
  readonly props: FieldProps;
}

/** A line of text; what looks like a BSN can go at once. */
export function EntryText({ field, ledger, overview, props }: TextProps): JSX.Element {
  const { say, draft, onChange } = props;
  const id = useId();
  const value = draft[field];
  const label = ledger === 'errands' ? 'entry.forWhom' : 'entry.from';
  return (
    <div class="picker">
      <label for={id}>{say(field === 'note' ? 'entry.note' : label)}</label>
      <input
        id={id}
        name={field}
        maxLength={200}
        autoComplete="off"
        value={value}
        onInput={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
      />
      {seemsBsn(value) && (
        <div role="alert">
          <p class="wrong">
            <Phrase text={overview('proof.bsn')} />
          </p>
          <button
            class="button"
            type="button"
            onClick={() => onChange({ [field]: withoutBsn(value) })}
          >
            {overview('proof.withoutBsn')}
          </button>
        </div>
      )}
    </div>
  );
}
