import { render } from 'preact';
import type { Day } from '../base/day.ts';
import { Adviser } from './adviser/Adviser.tsx';
import styleAddress from './adviser/adviser.css?url';
import { openDesk } from './adviser/desk.ts';
import { keepLanguages } from './keepLanguages.ts';

/* The desk has a style of its own, which no other page pays for. */
function addStyle(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styleAddress;
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
}

/** Brings the desk of an adviser to life; nothing of it is kept. */
export async function startAdviserPage(root: string, today: Day): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return;
  history.scrollRestoration = 'manual';
  const [desk] = await Promise.all([openDesk(root, today), addStyle()]);
  main.replaceChildren();
  document.title = desk.say('title');
  render(<Adviser desk={desk} />, main);
  document.documentElement.dataset.ready = 'true';
  await keepLanguages(desk.languages);
}
