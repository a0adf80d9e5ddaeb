import type { AnswerStore } from '../storage/answerStore.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the pictograms in a part of the page that were left out until somebody looks at it. */
export function drawPictograms(part: ParentNode): void {
  for (const drawing of part.querySelectorAll<SVGElement>('svg[data-later]')) {
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', drawing.dataset.later ?? '');
    drawing.append(use);
    delete drawing.dataset.later;
  }
}

function drawWhenOpened(): void {
  for (const theme of document.querySelectorAll<HTMLDetailsElement>('details.group')) {
    if (theme.open) drawPictograms(theme);
    theme.addEventListener('toggle', () => drawPictograms(theme));
  }
}

/* The words are fetched when someone goes to the search, not before. */
function offerSearch(): void {
  const box = document.querySelector<HTMLElement>('[data-find]');
  if (!box) return;
  box.hidden = false;
  const start = async () => (await import('./findBox.ts')).startFindBox(box);
  box.addEventListener('focusin', () => void start(), { once: true });
  if (location.hash === `#${box.id}`) box.querySelector('input')?.focus();
}

/** Offers the search, and the way back to the walk that was left open, by its tile on the page. */
export async function startHomePage(store: AnswerStore): Promise<void> {
  drawWhenOpened();
  offerSearch();
  const line = document.querySelector<HTMLElement>('[data-resume]');
  const open = await store.openWalk();
  const tile = open && document.querySelector<HTMLAnchorElement>(`a[data-flow="${open.flow}"]`);
  const link = line?.querySelector('a');
  if (!line || !tile || !link) return;
  link.href = tile.href;
  link.textContent = tile.querySelector('b')?.textContent ?? '';
  line.hidden = false;
}
