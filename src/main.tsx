/* The only file that chooses adapters and reads the clock. What a page needs is in its own chunk. */
import type { Day } from './base/day.ts';

const { dataset, lang } = document.documentElement;
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
  }
  if (dataset.page === 'mijn/') {
    const { startOverviewPage } = await import('./app/overviewPage.tsx');
    await startOverviewPage(today(), Date.now);
  }
  if (dataset.page === 'kiosk/') {
    const { startKioskPage } = await import('./app/kioskPage.tsx');
    await startKioskPage(root, today(), Date.now);
  }
}

async function afterLoad(): Promise<void> {
  if (dataset.page === '') {
    const { openStore } = await import('./app/openStore.ts');
    await (await import('./app/homePage.ts')).startHomePage(await openStore());
  }
  if (dataset.page === 'gegevens/') (await import('./app/privacyPage.ts')).startPrivacyPage();
  const { registerServiceWorker } = await import('./pwa/register.ts');
  await registerServiceWorker(root, lang, () => {
    document.documentElement.dataset.update = 'waiting';
  });
}

const afterPaint = () => setTimeout(() => void afterLoad(), 0);

void startPage();
if (document.readyState === 'complete') afterPaint();
else addEventListener('load', afterPaint);
