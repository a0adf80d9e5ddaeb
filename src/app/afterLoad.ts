import { registerServiceWorker } from '../pwa/register.ts';
import { loadOrganisation } from './organisation.ts';

/* A neutral copy has nothing of its own to show. */
async function showOrganisation(root: string): Promise<void> {
  if (Object.keys(await loadOrganisation(root)).length === 0) return;
  const { showOwnCopy } = await import('./ownCopy.ts');
  await showOwnCopy(root);
}

async function startHome(): Promise<void> {
  const [{ openStore }, { startHomePage }] = await Promise.all([
    import('./openStore.ts'),
    import('./homePage.ts'),
  ]);
  await startHomePage(await openStore());
}

/** What can wait until a page stands: its own small scripts, the organisation, and working offline. */
export async function afterLoad(root: string): Promise<void> {
  const { dataset, lang } = document.documentElement;
  void showOrganisation(root);
  if (dataset.page === '') await startHome();
  if (dataset.page === 'gegevens/') (await import('./privacyPage.ts')).startPrivacyPage();
  /* Inside another website nothing is put on the device, not even the app. */
  if (dataset.page === 'embed/') return;
  await registerServiceWorker(root, lang, () => {
    dataset.update = 'waiting';
  });
}
