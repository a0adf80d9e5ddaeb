import type { JSX } from 'preact';
import type { Words } from '../i18n/words.ts';

export interface MunicipalityOption {
  readonly code: string;
  readonly name: string;
}

interface Props {
  readonly options: readonly MunicipalityOption[];
  readonly chosen: string | undefined;
  readonly words: Words;
  readonly onPick: (code: string | undefined) => void;
}

/** Lets someone name their gemeente; leaving it out is fine, national advice holds then. */
export function MunicipalityPicker({ options, chosen, words, onPick }: Props): JSX.Element {
  return (
    <label class="picker">
      <b>{words.t('channel.title')}</b>
      <span>{words.t('channel.help')}</span>
      <select
        value={chosen ?? ''}
        onChange={(event) => onPick(event.currentTarget.value || undefined)}
      >
        <option value="">{words.t(chosen ? 'channel.none' : 'channel.pick')}</option>
        {options.map(({ code, name }) => (
          <option key={code} value={code} lang="nl">
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
