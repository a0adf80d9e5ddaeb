import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../i18n/language.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { LanguageChips } from './LanguageChips.tsx';

type Say = ScreenReader<'kiosk'>;

/** The start of every visit: each language by its own name. */
export function KioskStart({
  languages,
  onChoose,
}: {
  languages: readonly Language[];
  onChoose: (language: Language) => void;
}): JSX.Element {
  return (
    <article class="plain">
      <h1 tabIndex={-1}>Doorgeefwijzer</h1>
      <ul class="tiles">
        {languages.map((language) => (
          <li key={language.code}>
            <button
              class="tile"
              type="button"
              lang={language.code}
              dir={language.dir}
              data-choose={language.code}
              onClick={() => onChoose(language)}
            >
              <b>{language.name}</b>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}

interface BarProps {
  readonly say: Say;
  readonly languages: readonly Language[];
  readonly chosen: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onHome: () => void;
  readonly onHelp: () => void;
  readonly onDone: () => void;
}

/** What is always there on a kiosk: the start, the languages, and the way to wipe everything. */
export function KioskBar(props: BarProps): JSX.Element {
  const { say, languages, chosen, onLanguage, onHome, onHelp, onDone } = props;
  return (
    <nav class="kiosk-bar" aria-label={say('bar')}>
      <button class="button" type="button" data-home onClick={onHome}>
        {say('home')}
      </button>
      <LanguageChips languages={languages} chosen={chosen} onLanguage={onLanguage} />
      <button class="button" type="button" data-help onClick={onHelp}>
        {say('help')}
      </button>
      <button class="button primary" type="button" data-done onClick={onDone}>
        {say('done')}
      </button>
    </nav>
  );
}

interface StillThereProps {
  readonly say: Say;
  readonly seconds: string;
  readonly onStay: () => void;
  readonly onDone: () => void;
}

/** Asks whether somebody is still there, and counts down. */
export function StillThere({ say, seconds, onStay, onDone }: StillThereProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="still"
      role="alertdialog"
      aria-labelledby="still"
      aria-describedby="still-text"
      onCancel={onStay}
    >
      <h2 id="still">{say('still.question')}</h2>
      <p id="still-text">{say('still.text', { values: { seconds } })}</p>
      <button class="button primary" type="button" data-stay onClick={onStay}>
        {say('still.yes')}
      </button>
      <button class="button" type="button" onClick={onDone}>
        {say('done')}
      </button>
    </dialog>
  );
}

/** A part of a page that was fetched, put in as it is. */
export function Imported({ content }: { content: readonly Node[] }): JSX.Element {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => holder.current?.replaceChildren(...content), [content]);
  return <div ref={holder} />;
}
