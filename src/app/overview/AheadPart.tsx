import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { comingEvents } from '../../keep/ahead.ts';
import { keepPlan, planIn } from '../../keep/plan.ts';
import type { Plan } from '../../keep/records.ts';
import { type AheadSay, DateForm, PersonForm } from '../../screens/AheadForms.tsx';
import { AheadScreen } from '../../screens/AheadScreen.tsx';
import type { OverviewSay } from '../../screens/OverviewHome.tsx';
import { giveCalendar } from '../calendar.ts';
import { screenIn } from '../catalogue.ts';
import { aheadReminders, comingLine, knownIn } from './aheadLines.ts';
import { Fetched } from './Fetched.tsx';
import type { PartProps } from './part.ts';
import { useWrite } from './useWrite.ts';

interface Got {
  readonly say: AheadSay;
  readonly overview: OverviewSay;
  readonly plan: Plan;
}

async function fetchAhead({ place: { root, language }, store }: PartProps): Promise<Got> {
  const [say, overview, plan] = await Promise.all([
    screenIn(root, language, 'ahead'),
    screenIn(root, language, 'overview'),
    planIn(store),
  ]);
  return { say, overview, plan };
}

function Ahead({ got, ...props }: PartProps & { got: Got }): JSX.Element {
  const { words, place, store, today, now } = props;
  const { say, overview } = got;
  const [plan, setPlan] = useState(got.plan);
  const { status, tell, write } = useWrite(overview);
  const events = comingEvents(plan, today);
  const change = (next: Plan, line: string) =>
    write(
      () => keepPlan(store, next),
      () => {
        setPlan(next);
        tell(line);
      },
    );
  const id = () => crypto.randomUUID();
  const known = knownIn(plan, say, words).map((item) => ({
    id: item.id,
    label: say('remove', { values: { name: item.name } }),
    onRemove: () => {
      const others = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
        items.filter((each) => each.id !== item.id);
      const next = { ...plan, people: others(plan.people), dates: others(plan.dates) };
      change(next, say('removed'));
    },
  }));
  const onCalendar = () => {
    giveCalendar(aheadReminders(say, events, today), now());
    tell(say('calendarMade'));
  };
  const added = say('added');
  return (
    <AheadScreen
      say={say}
      back={overview('back')}
      warning={store.keeps ? '' : overview('notKept')}
      coming={events.map((event) => comingLine(say, words, place, event, today))}
      known={known}
      status={status}
      onCalendar={onCalendar}
      personForm={
        <PersonForm
          key={plan.people.length}
          say={say}
          words={words}
          onAdd={(person) =>
            change({ ...plan, people: [...plan.people, { id: id(), ...person }] }, added)
          }
        />
      }
      dateForm={
        <DateForm
          key={plan.dates.length}
          say={say}
          words={words}
          onAdd={(date) =>
            change({ ...plan, dates: [...plan.dates, { id: id(), ...date }] }, added)
          }
        />
      }
    />
  );
}

/** What comes, from the birthdays and days that somebody chose to tell. */
export const Part = (props: PartProps): JSX.Element => (
  <Fetched fetch={() => fetchAhead(props)} words={props.words}>
    {(got) => <Ahead {...props} got={got} />}
  </Fetched>
);
