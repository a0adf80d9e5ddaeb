import type { JSX } from 'preact';
import { Pictogram } from '../../ui/Pictogram.tsx';
import type { Client, Desk } from './desk.ts';
import type { When } from './intake.ts';
import { Pair } from './Pair.tsx';
import { iconOf } from './sheet/icons.ts';

interface Props {
  readonly desk: Desk;
  readonly client: Client | undefined;
  readonly flow: string;
  readonly when: When | undefined;
  readonly onTick: (when: When | undefined) => void;
}

const choices = ['none', 'now', 'ahead'] as const;

/** One event of a theme: a Tab brings you here, an arrow key marks it. */
export function ThemeEvent({ desk, client, flow, when, onTick }: Props): JSX.Element {
  const { say, titles, place } = desk;
  return (
    <fieldset class="event" data-flow={flow} data-when={when}>
      <legend>
        <Pictogram name={iconOf(flow)} root={place.root} sprite="pictograms" />
        <Pair dutch={titles(flow)} own={client?.titles(flow)} language={client?.language} />
      </legend>
      <div class="marks">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={flow}
              value={choice}
              checked={(when ?? 'none') === choice}
              onChange={() => onTick(choice === 'none' ? undefined : choice)}
            />
            {say(`themes.${choice}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
