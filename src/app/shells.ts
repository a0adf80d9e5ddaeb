import type { Day } from '../base/day.ts';

/** Brings to life a page that draws its own screen; another page is left as it is. */
export async function startShell(
  page: string | undefined,
  root: string,
  today: Day,
  now: () => number,
): Promise<void> {
  switch (page) {
    case 'mijn/':
      return (await import('./overviewPage.tsx')).startOverviewPage(today, now);
    case 'kiosk/':
      return (await import('./kioskPage.tsx')).startKioskPage(root, today, now);
    case 'embed/':
      return (await import('./embedPage.tsx')).startEmbedPage(root, today, now);
    case 'adviseur/':
      return (await import('./adviserPage.tsx')).startAdviserPage(root, today);
  }
}
