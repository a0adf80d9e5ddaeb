import { handedText } from '../../handover/mark.ts';

/* In memory only: a reload or Back shows nothing of it. */
let taken: string | undefined;

/** Takes answers out of the address, and leaves the name of the part that shows them. */
export function takeHanded(): void {
  const text = handedText(location.hash);
  if (text === undefined) return;
  taken = text;
  history.replaceState(null, '', '#handed');
}

/** What was taken out of the address since this page opened. */
export const handedHere = (): string | undefined => taken;
