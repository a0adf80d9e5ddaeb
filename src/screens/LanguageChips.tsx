import type { JSX } from 'preact';
import type { Language } from '../i18n/language.ts';

interface Props {
  readonly languages: readonly Language[];
  readonly chosen: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The languages to switch to in place, each in its own name; the one of now is marked. */
export const LanguageChips = ({ languages, chosen, onLanguage }: Props): JSX.Element => (
  <>
    {languages.map((language) => (
      <button
        key={language.code}
        class="chip"
        type="button"
        lang={language.code}
        aria-pressed={language.code === chosen.code}
        onClick={() => onLanguage(language)}
      >
        {language.name}
      </button>
    ))}
  </>
);
