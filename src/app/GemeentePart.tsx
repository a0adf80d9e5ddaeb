import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../base/day.ts';
import { findGemeenten } from '../find/gemeenten.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { Profile } from '../municipality/profile.ts';
import { MunicipalityPicker } from '../screens/MunicipalityPicker.tsx';
import type { Place } from '../screens/place.ts';
import { screenIn } from './catalogue.ts';
import { gemeenteLines } from './gemeenteLines.ts';
import { gemeentenIn } from './municipality.ts';
import { useGemeenteName } from './useGemeenteName.ts';

interface Props {
  readonly place: Place;
  readonly today: Day;
  readonly chosen: string | undefined;
  /** The profile that `loadProfile` gave for the chosen gemeente, to say what it rests on. */
  readonly profile: Profile | undefined;
  readonly onPick: (code: string | undefined) => void;
}

/** The choice of a gemeente out of all of them, with texts and list of its own, fetched when wanted. */
export function GemeentePart({ place, today, chosen, profile, onPick }: Props): JSX.Element | null {
  const { root, language } = place;
  const [say, setSay] = useState<ScreenReader<'gemeente'>>();
  /* The name of a profile may be that of a joint service. */
  const name = useGemeenteName(root, chosen) ?? profile?.name;
  useEffect(() => {
    screenIn(root, language, 'gemeente').then(
      (reader) => setSay(() => reader),
      () => {},
    );
  }, [root, language.code]);
  if (!say) return null;
  const lines = profile ? gemeenteLines(say, language.intl, profile, today) : [];
  return (
    <MunicipalityPicker
      say={say}
      chosen={chosen && name ? { name, lines } : undefined}
      find={async (text) => {
        const all = await gemeentenIn(root);
        return all && findGemeenten(all, text);
      }}
      onPick={onPick}
    />
  );
}
