import type { Desk, Titles } from './desk.ts';
import type { Entry } from './intake.ts';
import type { Standing } from './standing.ts';

/** An event by its title, with a number where it is there more than once. */
export function nameIn(titles: Titles, { id, flow }: Entry): string {
  const count = id.slice(flow.length + 1);
  const title = titles(flow);
  return count && title ? `${title} (${count})` : title;
}

/** Where an event stands, in a few words: its verdict, or how many questions may still come. */
export function statusIn(
  { say, words }: Desk,
  entry: Entry,
  standing: Standing | undefined,
): string {
  const when = say(`themes.${entry.when ?? 'now'}`);
  if (!standing) return when;
  const { found, position } = standing;
  if (found) return `${when}. ${words.t(`duty.${found.duty}`)}`;
  const count = position.at.kind === 'question' ? position.at.remaining : 0;
  return `${when}. ${say('walk.open', { values: { count: String(count) } })}`;
}
