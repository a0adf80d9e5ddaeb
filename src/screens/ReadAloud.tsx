import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../i18n/words.ts';
import { blocksIn, type Reader, readerOf } from '../speech/reader.ts';

/** Reads the screen aloud, block by block. Shown only where the device has a voice of this language. */
export function ReadAloud({ words }: { words: Words }): JSX.Element {
  const [at, setAt] = useState<number>();
  const reader = useRef<Reader | undefined>(undefined);
  useEffect(() => () => reader.current?.stop(), []);
  const start = (index: number) => {
    reader.current?.stop();
    const main = document.querySelector('main');
    if (!main) return;
    reader.current = readerOf(blocksIn(main), words.language.code, setAt);
    reader.current.read(index);
  };
  if (at === undefined) {
    return (
      <button class="link aloud" type="button" onClick={() => start(0)}>
        {words.t('aloud.start')}
      </button>
    );
  }
  return (
    <div class="aloud player">
      <button class="button" type="button" onClick={() => start(Math.max(0, at - 1))}>
        {words.t('aloud.back')}
      </button>
      <button class="button" type="button" onClick={() => reader.current?.stop()}>
        {words.t('aloud.stop')}
      </button>
      <button class="button" type="button" onClick={() => start(at + 1)}>
        {words.t('aloud.next')}
      </button>
    </div>
  );
}
