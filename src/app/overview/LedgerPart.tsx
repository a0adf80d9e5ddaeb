import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ledgers } from '../../keep/records.ts';
import { LedgerList } from '../../screens/LedgerPage.tsx';
import { Fetched } from './Fetched.tsx';
import { Gone } from './Gone.tsx';
import { LedgerAdd } from './LedgerAdd.tsx';
import { LedgerBook } from './LedgerBook.tsx';
import { LedgerEdit } from './LedgerEdit.tsx';
import { LedgerPrint } from './LedgerPrint.tsx';
import { entriesIn, fetchLedgers, type LedgerGot } from './ledgerData.ts';
import { ledgerLine } from './ledgerLines.ts';
import type { PartProps } from './part.ts';

interface ShownProps extends PartProps {
  readonly got: LedgerGot;
  readonly onChanged: () => void;
}

function Shown(props: ShownProps): JSX.Element {
  const { got, words, rest } = props;
  const [name, which] = rest;
  const ledger = ledgers.find((each) => each === name);
  const teller = { got, words };
  if (!ledger) {
    const lines = ledgers.map((each) => ledgerLine(teller, each));
    return <LedgerList say={got.say} ledgers={lines} back={got.overview('back')} />;
  }
  if (!which) return <LedgerBook {...props} ledger={ledger} />;
  if (which === 'new') return <LedgerAdd {...props} ledger={ledger} />;
  if (which === 'print')
    return entriesIn(got, ledger).length > 0 ? (
      <LedgerPrint {...props} ledger={ledger} />
    ) : (
      <LedgerBook {...props} ledger={ledger} />
    );
  const item = got.items.find(({ id, value }) => id === which && value.ledger === ledger);
  if (!item) return <Gone say={got.overview} />;
  return <LedgerEdit {...props} ledger={ledger} item={item} isNew={rest[2] === 'new'} />;
}

/** The ledgers: all of them, `<ledger>`, `<ledger>/new`, `<ledger>/print` and `<ledger>/<entry>`. */
export function Part(props: PartProps): JSX.Element {
  const [version, setVersion] = useState(0);
  return (
    <Fetched fetch={() => fetchLedgers(props)} version={version} words={props.words}>
      {(got) => <Shown {...props} got={got} onChanged={() => setVersion(version + 1)} />}
    </Fetched>
  );
}
