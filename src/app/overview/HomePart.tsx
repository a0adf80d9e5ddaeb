import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Texts } from '../../i18n/language.ts';
import { type Action, openActions } from '../../keep/checks.ts';
import { keepPlan, planIn } from '../../keep/plan.ts';
import { allOf, type Item } from '../../keep/readKept.ts';
import type { Plan } from '../../keep/records.ts';
import { OverviewHome, type OverviewSay, type ToDo } from '../../screens/OverviewHome.tsx';
import { linkTo } from '../../screens/place.ts';
import type { Kept } from '../../storage/keptStore.ts';
import { screenIn, textsIn } from '../catalogue.ts';
import { Fetched } from './Fetched.tsx';
import { checkLine, type LineWords, moreLines, proofLine, titleOf, toDoOf } from './homeLines.ts';
import { fetchLedgers } from './ledgerData.ts';
import { ledgerSums } from './ledgerSums.ts';
import type { PartProps } from './part.ts';
import { useWrite } from './useWrite.ts';

interface Got {
  readonly say: OverviewSay;
  readonly cards: Texts;
  readonly checks: readonly Item<'check'>[];
  readonly proofs: readonly Item<'proof'>[];
  readonly plan: Plan;
  /** How the ledgers that are in use stand. */
  readonly sums: readonly string[];
}

async function sumsIn(props: PartProps): Promise<readonly string[]> {
  const entries = await allOf(props.store, 'entry');
  return entries.length > 0
    ? ledgerSums({ got: await fetchLedgers(props), words: props.words })
    : [];
}

async function fetchHome(props: PartProps): Promise<Got> {
  const { place, store } = props;
  const { root, language } = place;
  const [say, cards, checks, proofs, plan, sums] = await Promise.all([
    screenIn(root, language, 'overview'),
    textsIn(root, language.code, 'cards'),
    allOf(store, 'check'),
    allOf(store, 'proof'),
    planIn(store),
    sumsIn(props),
  ]);
  return { say, cards, checks, proofs, plan, sums };
}

const closed = ({ kind, item }: Action, today: PartProps['today']): Kept =>
  kind === 'check'
    ? { id: item.id, kind, value: { ...item.value, doneOn: today } }
    : { id: item.id, kind, value: { ...item.value, answeredOn: today } };

const byDay = <T extends { readonly value: { readonly on: string } }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.value.on < b.value.on ? 1 : -1));

interface HomeProps extends PartProps {
  readonly got: Got;
  readonly onChanged: () => void;
}

function Home({ got, onChanged, ...props }: HomeProps): JSX.Element {
  const { store, place, words, today } = props;
  const { say, cards, checks, proofs, plan } = got;
  const { status, tell, write } = useWrite(say);
  const line: LineWords = { say, words, cards };
  const close = (action: Action) => write(() => store.put([closed(action, today)]), onChanged);
  const monthDone = (flow: string) =>
    write(
      () =>
        keepPlan(store, { ...plan, monthToDo: plan.monthToDo?.filter((id) => id !== flow) ?? [] }),
      onChanged,
    );
  const fromMonth = (plan.monthToDo ?? []).map(
    (flow): ToDo => ({
      id: flow,
      title: titleOf(cards, flow),
      lines: [say('todo.month')],
      links: [{ href: linkTo(place, place.language.code, `${flow}/`), label: say('todo.look') }],
      closeLabel: say('todo.monthDone'),
      onClose: () => monthDone(flow),
    }),
  );
  const open = openActions(checks, proofs, today).map((action) =>
    toDoOf(line, action, today, close),
  );
  const eraseAll = () =>
    write(
      () => store.eraseAll(),
      () => {
        tell(say('erase.done'));
        onChanged();
      },
    );
  return (
    <OverviewHome
      say={say}
      keeps={store.keeps}
      todo={[...open, ...fromMonth]}
      proofs={byDay(proofs).map((item) => proofLine(line, item))}
      checks={byDay(checks).map((item) => checkLine(line, item))}
      more={moreLines(line, plan, got.sums)}
      home={linkTo(place, place.language.code, '')}
      status={status}
      onEraseAll={eraseAll}
    />
  );
}

/** What somebody still wants to do, what was done, and the way to everything else that is kept. */
export function Part(props: PartProps): JSX.Element {
  const [version, setVersion] = useState(0);
  return (
    <Fetched fetch={() => fetchHome(props)} version={version} words={props.words}>
      {(got) => <Home {...props} got={got} onChanged={() => setVersion(version + 1)} />}
    </Fetched>
  );
}
