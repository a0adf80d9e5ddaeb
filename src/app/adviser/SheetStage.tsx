import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Client, Desk } from './desk.ts';
import type { Entry, Intake } from './intake.ts';
import { SheetChoices } from './SheetChoices.tsx';
import { sheetChoices, sheetItems } from './sheetItems.ts';
import type { Standing } from './standing.ts';

interface Props {
  readonly desk: Desk;
  readonly client: Client | undefined;
  readonly intake: Intake;
  readonly entries: readonly Entry[];
  readonly standings: ReadonlyMap<string, Standing>;
  readonly onPut: (id: string, isOn: boolean) => void;
}

type SheetModule = typeof import('./sheet/PersonalSheet.tsx');

/** The sheet for the client, with only what touches this household. */
export function SheetStage(props: Props): JSX.Element {
  const { desk, client, intake, entries, standings, onPut } = props;
  const { place, today, say } = desk;
  const [sheet, setSheet] = useState<SheetModule>();
  const choices = sheetChoices(entries, standings);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    void import('./sheet/PersonalSheet.tsx').then(setSheet, () => {});
  }, []);
  return (
    <>
      <h2 class="not-printed" tabIndex={-1} ref={heading}>
        {say('stages.sheet')}
      </h2>
      {entries.length === 0 && <p>{say('walk.empty')}</p>}
      {entries.length > 0 && <SheetChoices desk={desk} choices={choices} onPut={onPut} />}
      {entries.length > 0 && !sheet && <p role="status">{desk.words.t('question.loading')}</p>}
      {entries.length > 0 && sheet && (
        <sheet.PersonalSheet
          items={sheetItems(choices, intake.municipality)}
          root={place.root}
          language={client?.language ?? place.language}
          today={today}
        />
      )}
    </>
  );
}
