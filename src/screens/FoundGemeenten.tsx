import type { JSX } from 'preact';
import type { Match } from '../find/gemeenteByName.ts';

interface Props {
  readonly matches: readonly Match[];
  readonly onPick: (code: string) => void;
}

/** Each gemeente that fits as a button, with where it lies and the name it was found by. */
export const FoundGemeenten = ({ matches, onPick }: Props): JSX.Element => (
  <ul class="found-gemeenten">
    {matches.map(({ gemeente: { code, name, province }, as }) => (
      <li key={code}>
        <button class="button" type="button" data-gemeente={code} onClick={() => onPick(code)}>
          <bdi dir="ltr" lang="nl">
            {name}
            <small>{[as, province].filter(Boolean).join(', ')}</small>
          </bdi>
        </button>
      </li>
    ))}
  </ul>
);
