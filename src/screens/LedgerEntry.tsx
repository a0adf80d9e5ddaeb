import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { plain } from '../i18n/format.ts';
import type { LedgerId } from '../keep/records.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { Confirm } from './Confirm.tsx';
import { AmountField, EntryDay, EntryText, FaultLine, type FieldProps } from './LedgerFields.tsx';
import { type Tally, TallyLines } from './LedgerPage.tsx';
import { kindsOf } from './ledgerDraft.ts';
import type { OverviewSay } from './OverviewHome.tsx';

interface Props extends FieldProps {
  readonly ledger: LedgerId;
  readonly overview: OverviewSay;
  readonly title: string;
  readonly lines: readonly string[];
  readonly status: string;
  /** How the ledger stands with this entry. */
  readonly tally: Tally;
  readonly photos: ComponentChildren;
  readonly onLook: () => void;
  readonly onSave: () => void;
  readonly onErase: () => void;
}

function KindField({ ledger, say, draft, onChange }: Props): JSX.Element | null {
  const id = useId();
  const kinds: readonly ('money' | 'goods' | 'food-bank' | 'paid' | 'paid-back' | 'add')[] =
    kindsOf[ledger];
  if (kinds.length === 1) return null;
  return (
    <label class="picker" for={id}>
      {say('form.kind')}
      <select
        id={id}
        value={draft.what ?? ''}
        onChange={({ currentTarget }) => onChange({ what: currentTarget.value })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {plain(say(`kind.${kind}`))}
          </option>
        ))}
      </select>
    </label>
  );
}

function Fields(props: Props): JSX.Element {
  const { ledger, overview } = props;
  if (ledger === 'abroad')
    return (
      <>
        <EntryDay name="left" props={props} />
        <EntryDay name="back" props={props} />
        <EntryText field="note" ledger={ledger} overview={overview} props={props} />
      </>
    );
  return (
    <>
      <AmountField {...props} />
      <KindField {...props} />
      <EntryDay name="on" props={props} />
      <EntryText field="who" ledger={ledger} overview={overview} props={props} />
      <EntryText field="note" ledger={ledger} overview={overview} props={props} />
    </>
  );
}

/** One entry: how things stand with it, what to do, and everything that can still be added. */
export function LedgerEntry(props: Props): JSX.Element {
  const { say, words, overview, ledger, title, lines, status, tally, fault } = props;
  const submit = (event: Event) => {
    event.preventDefault();
    props.onSave();
  };
  return (
    <form class="plain" noValidate onSubmit={submit} data-entry={ledger}>
      <h1 tabIndex={-1}>{title}</h1>
      {lines.map((line) => (
        <p key={line} class="lead">
          <Phrase text={line} />
        </p>
      ))}
      <TallyLines tally={tally} dir={words.language.dir} />
      <button
        class={tally.looks ? 'button primary' : 'button'}
        type="button"
        data-look
        onClick={props.onLook}
      >
        {say('look')}
      </button>
      <a class="button" href={`#ledger/${ledger}`} data-back>
        {say('backTo')}
      </a>
      <p class="quiet">{say('entry.more')}</p>
      {props.photos}
      <Fields {...props} />
      <FaultLine say={say} fault={fault} />
      <p role="status">{status}</p>
      <button class="button" type="submit">
        {say('entry.save')}
      </button>
      <Confirm
        label={overview('erase.one')}
        ask={overview('erase.oneAsk')}
        yes={overview('yes')}
        no={overview('no')}
        onYes={props.onErase}
      />
    </form>
  );
}
