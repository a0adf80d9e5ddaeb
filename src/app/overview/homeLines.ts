import type { Day } from '../../base/day.ts';
import { formatDay } from '../../i18n/format.ts';
import { type Texts, textAt } from '../../i18n/language.ts';
import type { Words } from '../../i18n/words.ts';
import type { Action } from '../../keep/checks.ts';
import type { Item } from '../../keep/readKept.ts';
import type { Plan } from '../../keep/records.ts';
import type { KeptLine, OverviewSay, ToDo } from '../../screens/OverviewHome.tsx';

/** The words that lines of the overview are made of. */
export interface LineWords {
  readonly say: OverviewSay;
  readonly words: Words;
  readonly cards: Texts;
}

/** What a flow is called on its tile. */
export const titleOf = (cards: Texts, flow: string): string =>
  textAt(cards, `${flow}.title`) ?? flow;

const dated = ({ words }: LineWords, day: Day) => ({
  values: { date: formatDay(day, words.language.intl) },
});

function beforeLine(line: LineWords, before: Day | undefined, today: Day): string {
  if (!before) return line.say('todo.soon');
  return line.say(before < today ? 'todo.late' : 'todo.until', dated(line, before));
}

/** An open check or a report without an answer, as a thing to do. */
export function toDoOf(
  line: LineWords,
  action: Action,
  today: Day,
  onClose: (action: Action) => void,
): ToDo {
  const { say, cards } = line;
  const { id } = action.item;
  const close = () => onClose(action);
  if (action.kind === 'proof') {
    const { what, on } = action.item.value;
    return {
      id,
      title: what,
      lines: [say('todo.silent', dated(line, on))],
      links: [{ href: `#proof/${id}`, label: say('todo.look') }],
      closeLabel: say('todo.answered'),
      onClose: close,
    };
  }
  const { flow, outcome } = action.item.value;
  const what = outcome.duty === 'report' ? 'todo.report' : 'todo.ask';
  return {
    id,
    title: titleOf(cards, flow),
    lines: [say(what, { office: outcome.to }), beforeLine(line, action.before, today)],
    links: [
      { href: `#proof/new/${id}`, label: say('todo.done') },
      { href: `#check/${id}`, label: say('todo.look') },
    ],
    closeLabel: say('todo.aside'),
    onClose: close,
  };
}

export const checkLine = (line: LineWords, { id, value }: Item<'check'>): KeptLine => ({
  id,
  href: `#check/${id}`,
  title: titleOf(line.cards, value.flow),
  lines: [
    line.say('checks.line', {
      values: {
        date: formatDay(value.on, line.words.language.intl),
        duty: line.words.t(`duty.${value.outcome.duty}`),
      },
    }),
    ...(value.doneOn ? [line.say('checks.doneLine', dated(line, value.doneOn))] : []),
  ],
});

export const proofLine = (line: LineWords, { id, value }: Item<'proof'>): KeptLine => ({
  id,
  href: `#proof/${id}`,
  title: value.what,
  lines: [
    line.say('proofs.line', {
      values: {
        date: formatDay(value.on, line.words.language.intl),
        how: line.say(`proof.way.${value.how}`),
      },
    }),
    ...(value.answeredOn ? [line.say('proof.answeredOn', dated(line, value.answeredOn))] : []),
  ],
});

/** The other parts of the overview; `sums` tells how the ledgers in use stand. */
export function moreLines(
  line: LineWords,
  { monthCheckOn }: Plan,
  sums: readonly string[],
): readonly KeptLine[] {
  const { say } = line;
  const ledgers = sums.length > 0 ? sums : [say('more.ledgerHint')];
  const month = monthCheckOn
    ? say('more.monthLast', dated(line, monthCheckOn))
    : say('more.monthHint');
  return [
    { id: 'ledger', href: '#ledger', title: say('more.ledger'), lines: ledgers },
    { id: 'month', href: '#month', title: say('more.month'), lines: [month] },
    { id: 'ahead', href: '#ahead', title: say('more.ahead'), lines: [say('more.aheadHint')] },
    { id: 'new', href: '#proof/new', title: say('more.proof'), lines: [say('more.proofHint')] },
    { id: 'print', href: '#proof/print', title: say('more.print'), lines: [say('more.printHint')] },
    {
      id: 'keeping',
      href: '#keeping',
      title: say('more.keeping'),
      lines: [say('more.keepingHint')],
    },
  ];
}
