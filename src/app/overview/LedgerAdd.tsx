import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatValue } from '../../i18n/format.ts';
import { type Stay, yearsOf } from '../../keep/ledgerAbroad.ts';
import type { LedgerId } from '../../keep/records.ts';
import { daysAbroad } from '../../law/functions.ts';
import { LedgerNew } from '../../screens/LedgerNew.tsx';
import { TallyLines } from '../../screens/LedgerPage.tsx';
import {
  blankDraft,
  entryIn,
  type LedgerDraft,
  type LedgerFault,
} from '../../screens/ledgerDraft.ts';
import { Phrase } from '../../ui/Phrase.tsx';
import { Section } from '../../ui/Section.tsx';
import type { LedgerGot } from './ledgerData.ts';
import { abroadTally } from './ledgerWords.ts';
import type { PartProps } from './part.ts';
import { useWrite } from './useWrite.ts';

interface Props extends PartProps {
  readonly ledger: LedgerId;
  readonly got: LedgerGot;
}

/* How the years would stand with a trip that is not kept yet: to look before booking. */
function TripPreview({ got, words, stay }: Props & { stay: Stay }): JSX.Element {
  const { say } = got;
  const days = formatValue(daysAbroad(stay.left, stay.back), 'days', words.language.intl);
  return (
    <div role="status" data-preview>
      <p>
        <Phrase text={say('form.trip', { values: { days } })} />
      </p>
      {yearsOf(stay).map((year) => (
        <Section key={year} title={say('year', { values: { year: String(year) } })}>
          <TallyLines tally={abroadTally({ got, words }, year, [stay])} dir={words.language.dir} />
        </Section>
      ))}
    </div>
  );
}

/** Writes one line in a ledger; what else there is to tell comes after it. */
export function LedgerAdd(props: Props): JSX.Element {
  const { ledger, got, words, store, today, go } = props;
  const { say, overview } = got;
  const [draft, setDraft] = useState<LedgerDraft>(blankDraft(ledger, today));
  const [fault, setFault] = useState<LedgerFault>();
  const { status, write } = useWrite(overview);
  const trip = ledger === 'abroad' ? entryIn(ledger, draft, today) : undefined;
  const stay = trip && 'entry' in trip && trip.entry.ledger === 'abroad' ? trip.entry : undefined;
  const save = (kind: string | undefined) => {
    const read = entryIn(ledger, { ...draft, what: kind }, today);
    setFault('fault' in read ? read.fault : undefined);
    if ('fault' in read) return;
    const id = crypto.randomUUID();
    write(
      () => store.put([{ id, kind: 'entry', value: read.entry }]),
      () => go(`ledger/${ledger}/${id}/new`),
    );
  };
  return (
    <LedgerNew
      say={say}
      words={words}
      ledger={ledger}
      title={say(`name.${ledger}`)}
      draft={draft}
      fault={fault}
      status={status}
      preview={stay && <TripPreview {...props} stay={stay} />}
      onChange={(change) => setDraft({ ...draft, ...change })}
      onSave={save}
    />
  );
}
