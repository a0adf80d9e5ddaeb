import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { cardsInOrder } from '../../flows/cards.ts';
import { holdUpdates } from '../../pwa/hold.ts';
import { CaseList } from './cases/CaseList.tsx';
import type { HardCase } from './cases/hardCase.ts';
import { DeskBar, type Stage } from './DeskBar.tsx';
import { type Client, clientWith, type Desk } from './desk.ts';
import { FromPhone } from './FromPhone.tsx';
import { Household } from './Household.tsx';
import { type Entry, entriesIn } from './intake.ts';
import { SheetStage } from './SheetStage.tsx';
import { type Standing, standingOf } from './standing.ts';
import { ThemeStage } from './ThemeStage.tsx';
import { useFlows } from './useFlows.ts';
import { useIntake } from './useIntake.ts';
import { type Law, useLaw } from './useLaw.ts';
import { useLeaving } from './useLeaving.ts';
import { WalkStage } from './WalkStage.tsx';

const ORDER = cardsInOrder.map(({ id }) => id);

function useClient({ place, languages }: Desk) {
  const [client, setClient] = useState<Client>();
  const choose = (code: string) => {
    const language = languages.find((each) => each.code === code);
    if (!language || code === place.language.code) setClient(undefined);
    else void clientWith(place.root, language).then(setClient, () => {});
  };
  return [client, choose] as const;
}

function useStandings(root: string, entries: readonly Entry[], { context }: Law) {
  const flows = useFlows(
    root,
    entries.map(({ flow }) => flow),
  );
  return useMemo(() => {
    const standings = new Map<string, Standing>();
    for (const { id, flow, answers } of entries) {
      const found = flows.get(flow);
      if (found) standings.set(id, standingOf(found, context, answers));
    }
    return standings;
  }, [flows, entries, context]);
}

/** The desk of an adviser: all themes, then every event that was ticked, then a sheet to take home. */
export function Adviser({ desk }: { desk: Desk }): JSX.Element {
  const { place, today } = desk;
  const [stage, setStage] = useState<Stage>('themes');
  const [chosen, setChosen] = useState<string>();
  const [client, chooseClient] = useClient(desk);
  const [intake, actions] = useIntake(desk.municipality);
  const law = useLaw(place.root, today, intake.municipality);
  const entries = useMemo(() => entriesIn(intake, ORDER), [intake]);
  const standings = useStandings(place.root, entries, law);
  const [cases, setCases] = useState<readonly HardCase[]>([]);
  const hasWork = intake.entries.length + cases.length > 0;
  const finish = useLeaving(hasWork);
  useEffect(() => {
    if (hasWork) holdUpdates();
  }, [hasWork]);
  return (
    <>
      <DeskBar
        desk={desk}
        stage={stage}
        count={entries.length}
        hasWork={hasWork}
        onStage={setStage}
        onDone={finish}
      />
      <Household
        desk={desk}
        intake={intake}
        profile={law.profile}
        client={client?.language.code}
        isOpen={stage === 'themes'}
        onBenefit={actions.benefit}
        onMunicipality={actions.settle}
        onClient={chooseClient}
      />
      {stage !== 'sheet' && <FromPhone desk={desk} onItems={actions.handIn} />}
      {stage === 'themes' && (
        <ThemeStage
          desk={desk}
          client={client}
          intake={intake}
          onTick={actions.tick}
          onDone={() => setStage('walk')}
        />
      )}
      {stage === 'walk' && (
        <WalkStage
          desk={desk}
          client={client}
          law={law}
          entries={entries}
          standings={standings}
          chosen={chosen}
          onChoose={setChosen}
          actions={actions}
          onNote={(noted) => setCases((before) => [...before, noted])}
          onDone={() => setStage('sheet')}
        />
      )}
      {stage === 'sheet' && (
        <>
          <SheetStage
            desk={desk}
            client={client}
            intake={intake}
            entries={entries}
            standings={standings}
            onPut={actions.putOnSheet}
          />
          <CaseList
            say={desk.say}
            titles={desk.titles}
            root={place.root}
            cases={cases}
            onCases={setCases}
          />
        </>
      )}
    </>
  );
}
