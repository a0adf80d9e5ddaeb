import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Outcome } from '../engine/outcome.ts';
import type { Words } from '../i18n/words.ts';
import { channelsOf } from '../municipality/localRules.ts';
import type { ChannelKind } from '../municipality/profile.ts';
import type { Way } from '../report/message.ts';
import type { GivenAnswer } from '../screens/AnswersList.tsx';
import { OutcomeScreen } from '../screens/OutcomeScreen.tsx';
import type { Place } from '../screens/place.ts';
import type { Visit, VisitActor } from '../session/visit.ts';
import { FeedbackOffer } from './FeedbackOffer.tsx';
import { GemeentePart } from './GemeentePart.tsx';
import { goOn } from './handOver.ts';
import type { Mode } from './mode.ts';
import { settle } from './municipality.ts';
import { OwnChannels } from './OwnChannels.tsx';
import { QrOffer } from './QrOffer.tsx';
import { VerdictActions } from './VerdictActions.tsx';

/* What no first question needs is fetched together, once someone has answered one. */
export { SoFar } from './SoFar.tsx';

interface Props {
  readonly actor: VisitActor;
  readonly mode: Mode;
  readonly visit: Visit;
  readonly outcome: string;
  readonly words: Words;
  readonly place: Place;
  readonly given: readonly GivenAnswer[];
  readonly titles: Readonly<Record<string, string>>;
}

const wayOf: Partial<Record<ChannelKind, Way>> = {
  online: 'form',
  'online-digid': 'form',
  form: 'form',
  email: 'email',
  phone: 'phone',
  desk: 'desk',
};

/** The first way that the gemeente of this visit names; a form where nothing is known. */
function preferredWay({ to }: Outcome, { profile, today }: Visit): Way {
  if (to !== 'gemeente' || !profile) return 'form';
  const channels = channelsOf(profile, today);
  return channels.flatMap(({ kind }) => wayOf[kind as ChannelKind] ?? [])[0] ?? 'form';
}

/* What a gemeente wrote can lead to another verdict: then people hear and see that one first. */
function useOtherVerdict(outcome: string): void {
  const shown = useRef(outcome);
  useEffect(() => {
    if (shown.current === outcome) return;
    shown.current = outcome;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [outcome]);
}

/** The verdict of a visit, with the choice of a gemeente. */
export function VerdictPage({
  actor,
  mode,
  visit,
  outcome,
  words,
  place,
  given,
  titles,
}: Props): JSX.Element {
  useOtherVerdict(outcome);
  return (
    <>
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
          <>
            <OwnChannels root={place.root} words={words} municipality={visit.municipality} />
            <GemeentePart
              place={place}
              today={visit.today}
              chosen={visit.municipality}
              profile={visit.profile}
              onPick={(code) => void settle(actor, place.root, code)}
            />
          </>
        }
        actions={(found) => (
          <VerdictActions
            mode={mode}
            visit={visit}
            found={found}
            words={words}
            place={place}
            preferred={preferredWay(found, visit)}
          />
        )}
        onChange={(question) => actor.send({ type: 'visited', question })}
        onRestart={() => actor.send({ type: 'restarted' })}
        {...(mode.keepsAnswers && {
          onGoOn: (to: string) => void goOn(place, visit.flow, to, visit.answers, visit.now),
        })}
      />
      <QrOffer key={visit.municipality} visit={visit} place={place} />
      {mode.followsLinks && (
        <FeedbackOffer key={outcome} visit={visit} outcome={outcome} words={words} place={place} />
      )}
    </>
  );
}
