import type { JSX } from 'preact';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { Locked, StorageFault } from '../storage/keptStore.ts';

interface Props {
  readonly text: ScreenReader<'keeping'>;
  /** What a store rejected with. */
  readonly error: unknown;
}

/** Says in plain words why something could not be kept or read, and that nothing is lost. */
export function StorageTrouble({ text, error }: Props): JSX.Element {
  const reason = error instanceof StorageFault ? error.reason : 'refused';
  return (
    <p class="wrong" role="alert">
      {text(error instanceof Locked ? 'trouble.locked' : `trouble.${reason}`)}
    </p>
  );
}
