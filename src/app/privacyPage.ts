import { eraseDevice } from '../storage/eraseDevice.ts';
import { keptKinds } from '../storage/keptStore.ts';
import { openKept } from './openKept.ts';

/* What cannot be read, because of a lock for one, may well be something. */
async function hasKept(): Promise<boolean> {
  const store = await openKept();
  const lists = await Promise.all(keptKinds.map(store.all)).catch(() => [['locked']]);
  return lists.some(({ length }) => length > 0);
}

function show(name: string): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-erase] ~ div > p'))
    line.hidden = !(name in line.dataset);
}

/** Brings "Wis alles" to life: one tap, or two when there are things that somebody kept on purpose. */
export function startPrivacyPage(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-erase]');
  if (!button) return;
  let isSure = false;
  const erase = async () => {
    if (!isSure && (await hasKept())) {
      isSure = true;
      return show('eraseSure');
    }
    isSure = false;
    await eraseDevice().then(
      () => show('erased'),
      () => show('eraseFailed'),
    );
  };
  button.disabled = false;
  button.addEventListener('click', () => void erase());
}
