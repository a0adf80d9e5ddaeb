import type { JSX } from 'preact';
import { type Answer, benefits, DONT_KNOW } from '../../engine/flow.ts';
import type { InterfaceKey } from '../../i18n/words.ts';
import type { Profile } from '../../municipality/profile.ts';
import { GemeentePart } from '../GemeentePart.tsx';
import type { Desk } from './desk.ts';
import type { Intake } from './intake.ts';

interface Props {
  readonly desk: Desk;
  readonly intake: Intake;
  readonly profile: Profile | undefined;
  readonly client: string | undefined;
  /** Folded away once the themes are done: then it seldom changes. */
  readonly isOpen: boolean;
  readonly onBenefit: (benefit: Answer | undefined) => void;
  readonly onMunicipality: (code: string | undefined) => void;
  readonly onClient: (code: string) => void;
}

function benefitIn({ words }: Desk, { benefit }: Intake): string | undefined {
  if (benefit === undefined) return undefined;
  if (benefit === DONT_KNOW) return words.t('engine.dontKnow');
  return words.t(`engine.benefit.options.${benefit}` as InterfaceKey);
}

/** What holds for the whole intake: the benefit, the gemeente, and the language of the client. */
export function Household(props: Props): JSX.Element {
  const { desk, intake, profile, client, isOpen, onBenefit, onMunicipality, onClient } = props;
  const { say, words, languages, place, today } = desk;
  const [dutch, ...others] = languages;
  const summary = [
    say('household.title'),
    benefitIn(desk, intake),
    profile?.name,
    languages.find(({ code }) => code === client)?.name,
  ].filter(Boolean);
  return (
    <details class="not-printed" open={isOpen} key={String(isOpen)}>
      <summary data-household>{summary.join(' · ')}</summary>
      <div class="household">
        <label class="picker">
          <b>{say('household.client')}</b>
          <span>{say('household.clientHelp')}</span>
          <select
            data-do="client"
            autoComplete="off"
            value={client ?? dutch?.code}
            onChange={(event) => onClient(event.currentTarget.value)}
          >
            <option value={dutch?.code}>{say('household.clientNone')}</option>
            {others.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="picker">
          <b>{say('household.benefit')}</b>
          <span>{say('household.benefitHelp')}</span>
          <select
            data-do="benefit"
            autoComplete="off"
            value={String(intake.benefit ?? '')}
            onChange={(event) => onBenefit(event.currentTarget.value || undefined)}
          >
            <option value="">{say('household.benefitNone')}</option>
            {benefits.map((benefit) => (
              <option key={benefit} value={benefit}>
                {words.t(`engine.benefit.options.${benefit}` as InterfaceKey)}
              </option>
            ))}
            <option value={DONT_KNOW}>{words.t('engine.dontKnow')}</option>
          </select>
        </label>
        <GemeentePart
          place={place}
          today={today}
          chosen={intake.municipality}
          profile={profile}
          onPick={onMunicipality}
        />
      </div>
    </details>
  );
}
