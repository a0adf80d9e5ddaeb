import { useState } from 'preact/hooks';
import type { Language } from '../../i18n/language.ts';
import type { ScreenName, ScreenReader } from '../../i18n/screenTexts.ts';
import { screenIn } from '../catalogue.ts';
import { type KioskPage, kioskPage } from './pages.ts';

/** A page of the app inside a shell, with the words of that shell in the same language. */
export interface Shown<N extends ScreenName> {
  readonly page: KioskPage;
  readonly say: ScreenReader<N>;
}

/** The page that is shown, and the way to another one; a page that cannot be had leaves the old one. */
export function useShown<N extends ScreenName>(root: string, screen: N) {
  const [shown, setShown] = useState<Shown<N>>();
  const show = async (language: Language, page: string): Promise<void> => {
    const [next, say] = await Promise.all([
      kioskPage(root, language, page),
      screenIn(root, language, screen),
    ]);
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.dir;
    setShown({ page: next, say });
  };
  return { shown, show };
}
