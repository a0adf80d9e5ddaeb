import type { Day } from '../../base/day.ts';
import { foreign, formatDay, plain } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';
import type { ComingEvent } from '../../keep/ahead.ts';
import type { Plan } from '../../keep/records.ts';
import type { Reminder } from '../../report/calendar.ts';
import type { AheadSay } from '../../screens/AheadForms.tsx';
import type { ComingLine } from '../../screens/AheadScreen.tsx';
import { linkTo, type Place } from '../../screens/place.ts';

/* What somebody typed and figures keep their own direction in another script. */
const apart = ({ language }: Words, text: string): string =>
  language.code === 'nl' ? text : foreign(text);

const titleFor = (say: AheadSay, words: Words, event: ComingEvent): string => {
  const { what, name, age } = event;
  if (!name) return say(`event.${what}`);
  if (what !== 'adult' && what !== 'counts' && what !== 'study') return apart(words, name);
  const values = { name: apart(words, name), age: apart(words, String(age ?? '')) };
  return say(`event.${what}`, { values });
};

/** A coming event in words, with the way to what to do then. */
export function comingLine(
  say: AheadSay,
  words: Words,
  place: Place,
  event: ComingEvent,
  today: Day,
): ComingLine {
  const date = formatDay(event.on, words.language.intl);
  return {
    title: titleFor(say, words, event),
    when: say(event.on < today ? 'past' : 'on', { values: { date } }),
    text: say(`event.${event.what}Text`, { values: { name: apart(words, event.name ?? '') } }),
    href: event.flow && linkTo(place, place.language.code, `${event.flow}/`),
  };
}

/** What is still to come for the calendar, in neutral words: two weeks ahead and on the day. */
export const aheadReminders = (
  say: AheadSay,
  events: readonly ComingEvent[],
  today: Day,
): readonly Reminder[] =>
  events
    .filter(({ on }) => on >= today)
    .map(({ on }) => ({
      title: say('calendarTitle'),
      description: say('calendarBody'),
      on,
      alarmDaysBefore: [14, 0],
    }));

/** What somebody filled in, each with what it is called. */
export const knownIn = (
  { people, dates }: Plan,
  say: AheadSay,
  words: Words,
): readonly { readonly id: string; readonly name: string }[] => [
  ...people.map(({ id, name }) => ({ id, name: apart(words, name) })),
  ...dates.map(({ id, what, on, name }) => ({
    id,
    name: `${name ? apart(words, name) : plain(say(`dateWhat.${what}`))} (${apart(words, on)})`,
  })),
];
