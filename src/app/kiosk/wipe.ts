/** Everything that a visitor may have left in this browser, gone; then the page starts anew. */
export async function wipe(): Promise<void> {
  document.body.replaceChildren();
  sessionStorage.clear();
  localStorage.clear();
  const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
  for (const { name } of databases) if (name) indexedDB.deleteDatabase(name);
  await navigator.clipboard?.writeText('').catch(() => {});
  /* The same address again: no entry is added to the history, and no memory is left. */
  location.replace(location.pathname + location.search);
}
