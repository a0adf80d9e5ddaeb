import type { AnswerStore } from '../storage/answerStore.ts';

/** Brings "Wis alles" to life: one tap, and it says that it is done. */
export function startPrivacyPage(store: AnswerStore): void {
  const button = document.querySelector<HTMLButtonElement>('[data-erase]');
  const show = (name: string) => {
    const line = document.querySelector<HTMLElement>(`[data-${name}]`);
    if (line) line.hidden = false;
  };
  if (button) button.disabled = false;
  button?.addEventListener('click', () => {
    store.eraseAll().then(
      () => show('erased'),
      () => show('erase-failed'),
    );
  });
}
