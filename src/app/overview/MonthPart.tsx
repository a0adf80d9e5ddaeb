import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addMonths, type Day } from '../../base/day.ts';
import type { Texts } from '../../i18n/language.ts';
import { type MonthQuestion, monthQuestions } from '../../keep/monthCheck.ts';
import { keepPlan, planIn } from '../../keep/plan.ts';
import {
  type FlowLink,
  MonthAsk,
  MonthEnd,
  MonthPick,
  type MonthSay,
} from '../../screens/MonthScreen.tsx';
import { linkTo } from '../../screens/place.ts';
import { giveCalendar } from '../calendar.ts';
import { screenIn, textsIn } from '../catalogue.ts';
import { Fetched } from './Fetched.tsx';
import { titleOf } from './homeLines.ts';
import type { PartProps } from './part.ts';

interface Got {
  readonly say: MonthSay;
  readonly cards: Texts;
}

async function fetchMonth({ place: { root, language } }: PartProps): Promise<Got> {
  const [say, cards] = await Promise.all([
    screenIn(root, language, 'month'),
    textsIn(root, language.code, 'cards'),
  ]);
  return { say, cards };
}

/* The first of a month: every month has one. */
const nextFirst = (today: Day): Day => addMonths(`${today.slice(0, 8)}01` as Day, 1);

interface Walk {
  readonly at: number;
  readonly picks: boolean;
  readonly chosen: readonly string[];
}

const START: Walk = { at: 0, picks: false, chosen: [] };

/* What could not be kept is on screen all the same, so a device that refuses only says so in the text. */
async function keepMonth({ store, today }: PartProps, chosen: readonly string[]): Promise<boolean> {
  try {
    const plan = await planIn(store);
    const monthToDo = [...new Set([...(plan.monthToDo ?? []), ...chosen])];
    await keepPlan(store, { ...plan, monthCheckOn: today, monthToDo });
    return store.keeps;
  } catch {
    return false;
  }
}

function End({
  got,
  chosen,
  onAgain,
  ...props
}: PartProps & {
  readonly got: Got;
  readonly chosen: readonly FlowLink[];
  readonly onAgain: () => void;
}): JSX.Element {
  const { say } = got;
  const [keeps, setKeeps] = useState(props.store.keeps);
  const [status, setStatus] = useState('');
  useEffect(() => {
    void keepMonth(
      props,
      chosen.map(({ id }) => id),
    ).then(setKeeps);
  }, []);
  const onCalendar = () => {
    const reminder = {
      title: say('calendarTitle'),
      description: say('calendarBody'),
      on: nextFirst(props.today),
      repeat: 'monthly' as const,
      alarmDaysBefore: [0],
    };
    giveCalendar([reminder], props.now());
    setStatus(say('calendarMade'));
  };
  const shown = { say, flows: chosen, keeps, status };
  return <MonthEnd {...shown} onCalendar={onCalendar} onAgain={onAgain} />;
}

function Month({ got, ...props }: PartProps & { got: Got }): JSX.Element {
  const { place, words } = props;
  const { say, cards } = got;
  const [walk, setWalk] = useState(START);
  const step = `${walk.at} ${walk.picks}`;
  useEffect(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [step]);
  const links = (ids: readonly string[]): FlowLink[] =>
    ids.map((id) => ({
      id,
      title: titleOf(cards, id),
      href: linkTo(place, place.language.code, `${id}/`),
    }));
  const { at, picks, chosen } = walk;
  if (at === monthQuestions.length)
    return <End {...props} got={got} chosen={links(chosen)} onAgain={() => setWalk(START)} />;
  if (picks)
    return (
      <MonthPick
        say={say}
        next={words.t('buttons.next')}
        flows={links((monthQuestions[at] as MonthQuestion).flows)}
        onPicked={(ids) => setWalk({ at: at + 1, picks: false, chosen: [...chosen, ...ids] })}
      />
    );
  return (
    <MonthAsk
      key={at}
      say={say}
      words={words}
      root={place.root}
      at={at}
      onAnswer={(isYes) => setWalk(isYes ? { ...walk, picks: true } : { ...walk, at: at + 1 })}
    />
  );
}

/** The month check: five questions; a yes names what to look at, and nothing has to be kept for it. */
export const Part = (props: PartProps): JSX.Element => (
  <Fetched fetch={() => fetchMonth(props)} words={props.words}>
    {(got) => <Month {...props} got={got} />}
  </Fetched>
);
