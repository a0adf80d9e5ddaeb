import type { JSX } from 'preact';
import type { Language } from '../i18n/language.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { LanguageChips } from './LanguageChips.tsx';

interface Props {
  readonly say: ScreenReader<'embed'>;
  readonly languages: readonly Language[];
  readonly chosen: Language;
  /** The same page in the app itself. */
  readonly whole: string;
  readonly onLanguage: (language: Language) => void;
  readonly onHome: () => void;
}

/** What is always there when the app stands inside another website. */
export function EmbedBar({
  say,
  languages,
  chosen,
  whole,
  onLanguage,
  onHome,
}: Props): JSX.Element {
  return (
    <nav class="kiosk-bar not-printed" aria-label={say('bar')}>
      <button class="button" type="button" data-home onClick={onHome}>
        {say('home')}
      </button>
      <LanguageChips languages={languages} chosen={chosen} onLanguage={onLanguage} />
      <a class="button" href={whole} target="_blank" rel="noopener noreferrer" data-whole>
        {say('whole')}
      </a>
    </nav>
  );
}
