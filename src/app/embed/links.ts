import { pageBehind } from '../kiosk/pages.ts';

/* What these do needs a window of its own: they keep things, or make their own frame. */
const ALONE = /^(mijn|gegevens|boek|kiosk|adviseur|embed|talen)\//;

/**
 * Has a tap on a link open a page of the app in the frame, and anything else in a window of its own that knows
 * nothing of this one. Gives what stops it.
 */
export function followEmbedded(
  where: { readonly root: string; readonly languages: Parameters<typeof pageBehind>[2] },
  open: (page: string) => void,
): () => void {
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || link.target === '_blank') return;
    const page = pageBehind(link.href, where.root, where.languages);
    if (page !== undefined && !ALONE.test(page)) {
      event.preventDefault();
      open(page);
    } else if (!link.download) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
  };
  addEventListener('click', follow);
  return () => removeEventListener('click', follow);
}
