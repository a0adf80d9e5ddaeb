/** The lock that a page holds while someone walks a flow; no update takes over meanwhile. */
export const WALKING = 'doorgeefwijzer-walking';

/** Holds updates back for as long as this page stands. */
export function holdUpdates(): void {
  void navigator.locks?.request(WALKING, { mode: 'shared' }, () => new Promise(() => {}));
}
