/* The only file that chooses adapters and reads the clock. What a page needs is in its own chunk. */
import type { Day } from './base/day.ts';

const { dataset } = document.documentElement;
const root = new URL(dataset.root ?? './', location.href).href;

/** Today in the Netherlands, whatever the phone thinks of time zones. */
const today = (): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now()) as Day;

async function startPage(): Promise<void> {
  if (dataset.flow) {
    const [{ startFlowPage }, { openStore }] = await Promise.all([
      import('./app/flowPage.tsx'),
      import('./app/openStore.ts'),
    ]);
    await startFlowPage({ today: today(), now: Date.now, store: await openStore() });
  } else if (dataset.page)
    await (await import('./app/shells.ts')).startShell(dataset.page, root, today(), Date.now);
}

const afterLoad = async () => (await import('./app/afterLoad.ts')).afterLoad(root);
const afterPaint = () => setTimeout(() => void afterLoad(), 0);

void startPage();
if (document.readyState === 'complete') afterPaint();
else addEventListener('load', afterPaint);
