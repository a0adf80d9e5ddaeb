import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../i18n/words.ts';
import type { GivenAnswer } from '../screens/AnswersList.tsx';
import { type MunicipalityOption, MunicipalityPicker } from '../screens/MunicipalityPicker.tsx';
import { OutcomeScreen } from '../screens/OutcomeScreen.tsx';
import type { Place } from '../screens/place.ts';
import type { Visit, VisitActor } from '../session/visit.ts';
import { municipalityOptions, settle } from './municipality.ts';

/* What no first question needs is fetched together, once someone has answered one. */
export { AnswersList } from '../screens/AnswersList.tsx';
export { Section } from '../ui/Section.tsx';

interface Props {
  readonly actor: VisitActor;
  readonly visit: Visit;
  readonly outcome: string;
  readonly words: Words;
  readonly place: Place;
  readonly given: readonly GivenAnswer[];
  readonly titles: Readonly<Record<string, string>>;
}

/** The verdict of a visit, with the choice of a gemeente. */
export function VerdictPage({
  actor,
  visit,
  outcome,
  words,
  place,
  given,
  titles,
}: Props): JSX.Element {
  const [options, setOptions] = useState<readonly MunicipalityOption[]>([]);
  useEffect(() => {
    void municipalityOptions(place.root).then(setOptions);
  }, [place.root]);
  return (
    <OutcomeScreen
      flow={visit.flow}
      facts={visit.position.facts}
      outcome={outcome}
      words={words}
      place={place}
      given={given}
      profile={visit.profile}
      titles={titles}
      picker={
        options.length > 0 && (
          <MunicipalityPicker
            options={options}
            chosen={visit.municipality}
            words={words}
            onPick={(code) => void settle(actor, place.root, code)}
          />
        )
      }
      onChange={(question) => actor.send({ type: 'visited', question })}
      onRestart={() => actor.send({ type: 'restarted' })}
    />
  );
}
