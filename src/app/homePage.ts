import type { AnswerStore } from '../storage/answerStore.ts';

/** Shows the way back to the walk that was left open, by the tile that stands on the page already. */
export async function startHomePage(store: AnswerStore): Promise<void> {
  const line = document.querySelector<HTMLElement>('[data-resume]');
  const open = await store.openWalk();
  const tile = open && document.querySelector<HTMLAnchorElement>(`a[data-flow="${open.flow}"]`);
  const link = line?.querySelector('a');
  if (!line || !tile || !link) return;
  link.href = tile.href;
  link.textContent = tile.querySelector('b')?.textContent ?? '';
  line.hidden = false;
}
