import type { JSX } from 'preact';
import { plain } from '../i18n/format.ts';
import type { OfficeText } from './offices.ts';
import { say } from './say.ts';

const labels = { gemeente: 'outcome.forGemeente', svb: 'outcome.forSvb' } as const;

/** A text as the app shows it; where it differs by office, each with its office before it. */
export const OfficeTexts = ({ texts }: { texts: readonly OfficeText[] }): JSX.Element => (
  <>
    {texts.map(({ office, text }) => (
      <span key={office ?? ''} class={office ? 'per-office' : undefined}>
        {office && <b>{say(labels[office])} </b>}
        {plain(text)}
      </span>
    ))}
  </>
);
