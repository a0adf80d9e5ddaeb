import type { JSX } from 'preact';
import { formatMonth, formatValue } from '../../i18n/format.ts';
import { leadOf } from '../../keep/ledgerLead.ts';
import { type EarnedMonth, earnedIn } from '../../keep/ledgerMonths.ts';
import type { Item } from '../../keep/readKept.ts';
import type { Entry, LedgerId } from '../../keep/records.ts';
import { LedgerPage, type LedgerYear } from '../../screens/LedgerPage.tsx';
import { Phrase } from '../../ui/Phrase.tsx';
import { handOver } from '../handOver.ts';
import { entriesIn, type LedgerGot, yearsIn } from './ledgerData.ts';
import { entryLine } from './ledgerLines.ts';
import { errandsTally, tallyOf } from './ledgerWords.ts';
import type { PartProps } from './part.ts';
import { useWrite } from './useWrite.ts';

interface Props extends PartProps {
  readonly ledger: LedgerId;
  readonly got: LedgerGot;
  readonly onChanged: () => void;
}

/* The gift or the trip that brought it to the limit is the latest one that counts there. */
const leads = ({ value }: Item<'entry'>): boolean =>
  !(value.ledger === 'gifts' && value.what === 'food-bank') &&
  !(value.ledger === 'errands' && value.what === 'paid') &&
  !(value.ledger === 'earnings' && value.reportedOn);

interface MonthProps {
  readonly props: Props;
  readonly month: EarnedMonth;
  readonly onTold: () => void;
}

function Month({ props, month, onTold }: MonthProps): JSX.Element {
  const { got, words } = props;
  const { intl } = words.language;
  const used = formatValue(month.total, 'cents', intl);
  const values = { month: formatMonth(month.month, intl), used };
  return (
    <>
      <p>
        <Phrase text={got.say('earnings.month', { values })} />{' '}
        {month.open === 0 && got.say('earnings.done')}
      </p>
      {month.open > 0 && (
        <button class="button" type="button" data-told={month.month} onClick={onTold}>
          {got.say('earnings.told')}
        </button>
      )}
    </>
  );
}

/** One ledger, with the way into the flow that looks at it. */
export function LedgerBook(props: Props): JSX.Element {
  const { ledger, got, words, place, store, today, now, onChanged } = props;
  const { say, overview, items } = got;
  const { status, write } = useWrite(overview);
  const teller = { got, words };
  const own = entriesIn(got, ledger);
  const look = (entries: readonly Item<'entry'>[]) => {
    const entry = entries.find(leads);
    if (!entry) return undefined;
    const { flow, answers } = leadOf(entry, items, today);
    return () => void handOver(place, flow, answers, now);
  };
  const told = ({ items: earned }: EarnedMonth) =>
    write(
      () =>
        store.put(
          earned.map(({ id, value }) => ({
            id,
            kind: 'entry',
            value: { ...value, reportedOn: value.reportedOn ?? today } satisfies Entry,
          })),
        ),
      onChanged,
    );
  const yearPart = (year: number): LedgerYear => {
    const entries = entriesIn(got, ledger, year);
    const tally = tallyOf(teller, ledger, year);
    return {
      title: say('year', { values: { year: String(year) } }),
      tally,
      entries: entries.map((item) => entryLine(teller, ledger, item)),
      onLook: tally.looks ? look(entries) : undefined,
      more:
        ledger === 'earnings' &&
        earnedIn(items, year).map((month) => (
          <Month key={month.month} props={props} month={month} onTold={() => told(month)} />
        )),
    };
  };
  const whole = (): LedgerYear => ({
    title: say('entry.open'),
    tally: errandsTally(teller),
    entries: own.map((item) => entryLine(teller, ledger, item)),
    onLook: look(own),
  });
  return (
    <LedgerPage
      say={say}
      id={ledger}
      title={say(`name.${ledger}`)}
      about={say(`about.${ledger}`)}
      dir={words.language.dir}
      status={status}
      years={ledger === 'errands' ? [whole()] : yearsIn(got, ledger).map(yearPart)}
      canPrint={own.length > 0}
      notKept={store.keeps ? undefined : overview('notKept')}
    />
  );
}
