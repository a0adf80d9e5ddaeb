import type { JSX } from 'preact';
import { textFile } from '../i18n/disk.ts';
import { SOURCE_LANGUAGE, textAt } from '../i18n/language.ts';
import { say } from './say.ts';

const titles = textFile(SOURCE_LANGUAGE, 'cards') ?? {};

export const titleOf = (flow: string): string => textAt(titles, `${flow}.title`) ?? flow;

/** Links to flows in the book, from a page in a folder of its own. */
export const FlowLinks = ({ ids }: { ids: readonly string[] }): JSX.Element => (
  <>
    {ids.map((id, index) => (
      <span key={id}>
        {index > 0 && '; '}
        <a href={`../${id}/`}>{titleOf(id)}</a>
      </span>
    ))}
  </>
);

/** A link to an open point. */
export const PointLink = ({ number }: { number: number }): JSX.Element => (
  <a href={`../open-punten/#punt-${number}`}>
    {say('law.point')} {number}
  </a>
);
