import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { FoundGemeenten } from './FoundGemeenten.tsx';
import { searchWords } from './searchWords.ts';
import { type Find, useSearch } from './useSearch.ts';

interface Props {
  readonly say: ScreenReader<'gemeente'>;
  readonly find: Find;
  readonly takesFocus: boolean;
  readonly onPick: (code: string) => void;
}

/** Finds a gemeente by its name or a postcode; Enter goes to the first one that fits. */
export function GemeenteField({ say, find, takesFocus, onPick }: Props): JSX.Element {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const search = useSearch(find, text);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    input.current?.parentElement?.querySelector<HTMLElement>('[data-gemeente]')?.focus();
  };
  return (
    <>
      <label for={id}>{say('label')}</label>
      <input
        ref={input}
        id={id}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p role="status">{search && searchWords(say, search)}</p>
      <FoundGemeenten matches={search && search !== 'late' ? search.matches : []} onPick={onPick} />
      <p class="quiet">{say('kept')}</p>
    </>
  );
}
