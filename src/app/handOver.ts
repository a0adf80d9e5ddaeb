import type { Answers, Flow } from '../engine/flow.ts';
import { passWalk } from '../pwa/passWalk.ts';
import { linkTo, type Place } from '../screens/place.ts';
import { flowBy } from './catalogue.ts';

/**
 * Goes to a flow with these answers already given, as its open walk; the flow itself drops what it does not
 * ask. `asks` names an answer to look at first. Under a lock, where nothing may be kept, they pass through
 * memory.
 */
export async function handOver(
  place: Place,
  flow: string,
  answers: Answers,
  now: () => number,
  asks?: string,
): Promise<void> {
  const { openStore } = await import('./openStore.ts');
  const store = await openStore();
  const walk = { flow, answers, finished: false, savedAt: now(), ...(asks && { asks }) };
  if (store.keepsAnswers) await store.saveWalk(walk).catch(() => {});
  else await passWalk(walk);
  location.href = linkTo(place, place.language.code, `${flow}/`);
}

/**
 * Goes on to a flow where another one ends. The benefit stays; the day comes along to be looked at, because
 * it may be another day there, and only where it is known well enough.
 */
export async function goOn(
  place: Place,
  from: Flow,
  to: string,
  { day, benefit }: Answers,
  now: () => number,
): Promise<void> {
  const takesDay = (flow: Flow) => from.day === 'exact' || flow.day !== 'exact';
  const answers = { ...(day !== undefined && { day }), ...(benefit !== undefined && { benefit }) };
  const { openStore } = await import('./openStore.ts');
  const store = await openStore();
  const open = await store.walk(to).catch(() => undefined);
  const isFree = day !== undefined && (!open || open.finished);
  if (isFree && (await flowBy(place.root, to).then(takesDay, () => false)))
    await handOver(place, to, answers, now, 'day');
  else location.href = linkTo(place, place.language.code, `${to}/`);
}
