import type { ComponentChildren, JSX } from 'preact';
import { formatDay } from '../i18n/format.ts';
import type { LedgerId } from '../keep/records.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { AmountField, EntryDay, FaultLine, type FieldProps } from './LedgerFields.tsx';
import { kindsOf } from './ledgerDraft.ts';

interface Props extends FieldProps {
  readonly ledger: LedgerId;
  readonly title: string;
  readonly status: string;
  /** How it would stand with what is filled in. */
  readonly preview: ComponentChildren;
  /** Keeps it as this kind; without one the form does not know it yet. */
  readonly onSave: (kind: string | undefined) => void;
}

function Days(props: Props): JSX.Element {
  const { say, words, ledger, draft } = props;
  if (ledger === 'abroad')
    return (
      <>
        <EntryDay name="left" props={props} />
        <EntryDay name="back" props={props} />
      </>
    );
  const { on } = draft;
  const date = on && on !== 'wrong' ? formatDay(on, words.language.intl) : '';
  return (
    <details class="section">
      <summary>
        <Phrase text={say('form.day', { values: { date } })} />
      </summary>
      <EntryDay name="on" props={props} />
    </details>
  );
}

/** An amount and one tap: the button that says what it was also keeps it. */
export function LedgerNew(props: Props): JSX.Element {
  const { say, ledger, title, fault, status, preview, onSave } = props;
  const kinds: readonly (keyof LedgerKinds)[] = kindsOf[ledger];
  const [only] = kinds;
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(kinds.length === 1 ? only : undefined);
  };
  return (
    <form class="plain" noValidate onSubmit={submit} data-ledger-form={ledger}>
      <h1 tabIndex={-1}>{title}</h1>
      {ledger !== 'abroad' && <AmountField {...props} />}
      <Days {...props} />
      {preview}
      <FaultLine say={say} fault={fault} />
      <p role="status">{status}</p>
      {kinds.length > 1 && <p>{say('form.what')}</p>}
      {kinds.map((kind) => (
        <button
          key={kind}
          class={kinds.length === 1 ? 'button primary' : 'button'}
          type={kinds.length === 1 ? 'submit' : 'button'}
          data-kind={kind}
          onClick={kinds.length === 1 ? undefined : () => onSave(kind)}
        >
          <span>
            <Phrase text={say(`kind.${kind}`)} />
          </span>
        </button>
      ))}
      <a class="button" href={`#ledger/${ledger}`}>
        {say('backTo')}
      </a>
    </form>
  );
}

type LedgerKinds = Record<(typeof kindsOf)[LedgerId][number], string>;
