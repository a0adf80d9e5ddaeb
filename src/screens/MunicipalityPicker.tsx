import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { AskGemeente } from './AskGemeente.tsx';
import { ChosenGemeente } from './ChosenGemeente.tsx';
import type { Find } from './useSearch.ts';

interface Props {
  readonly say: ScreenReader<'gemeente'>;
  /** The name of the gemeente that was chosen, and what is known of it. */
  readonly chosen: { readonly name: string; readonly lines: readonly string[] } | undefined;
  readonly find: Find;
  readonly onPick: (code: string | undefined) => void;
}

/** Lets someone name their gemeente; leaving it out is fine, national advice holds then. */
export function MunicipalityPicker({ say, chosen, find, onPick }: Props): JSX.Element {
  const [step, setStep] = useState<'first' | 'asking' | 'picked' | 'skipped'>('first');
  const shown = step === 'asking' ? undefined : chosen;
  const ask = () => setStep('asking');
  const pick = (code: string | undefined) => {
    setStep(code ? 'picked' : 'skipped');
    if (code || chosen) onPick(code);
  };
  const isJustPicked = step === 'picked';
  const asking = { isSkipped: step === 'skipped', takesFocus: step === 'asking' };
  return (
    <fieldset class="picker">
      <legend>
        <b>
          <Phrase text={say(shown ? 'chosen' : 'title')} />
        </b>
      </legend>
      {shown ? (
        <ChosenGemeente
          key={shown.name}
          {...shown}
          say={say}
          takesFocus={isJustPicked}
          onChange={ask}
        />
      ) : (
        <AskGemeente {...asking} say={say} find={find} onPick={pick} onAgain={ask} />
      )}
    </fieldset>
  );
}
