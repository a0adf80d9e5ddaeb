import { useEffect, useState } from 'preact/hooks';
import type { ScreenName, ScreenReader } from '../../i18n/screenTexts.ts';
import type { Place } from '../../screens/place.ts';
import { screenIn } from '../catalogue.ts';

/** The texts of a screen, once they are there. */
export function useTexts<N extends ScreenName>(
  { root, language }: Place,
  name: N,
): ScreenReader<N> | undefined {
  const [text, setText] = useState<ScreenReader<N>>();
  useEffect(() => {
    void screenIn(root, language, name).then((reader) => setText(() => reader));
  }, [root, language, name]);
  return text;
}

/** Brings the focus to the heading of a part once it stands there. */
export function useHeading(isThere: boolean): void {
  useEffect(() => {
    if (isThere) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [isThere]);
}
