import { Fragment, type JSX } from 'preact';
import type { Benefit } from '../engine/flow.ts';
import type { Outcome } from '../engine/outcome.ts';
import { formatDay } from '../i18n/format.ts';
import type { LawText } from '../i18n/lawText.ts';
import type { Words } from '../i18n/words.ts';
import { type SourceId, sources } from '../law/sources.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { Section } from '../ui/Section.tsx';

interface Props {
  readonly found: Outcome;
  readonly amounts: LawText['amounts'];
  readonly benefit: Benefit | undefined;
  readonly words: Words;
}

function Source({ id, lines }: { id: SourceId; lines: readonly string[] }): JSX.Element {
  return (
    <li>
      <a href={sources[id].url} rel="noreferrer external" lang="nl" dir="ltr">
        {sources[id].title}
      </a>
      {lines.map((line) => (
        <Fragment key={line}>
          <br />
          <Phrase text={line} />
        </Fragment>
      ))}
    </li>
  );
}

/* The acts for older people bind nobody else; who does not know the benefit sees all. */
const isFor = (benefit: Benefit | undefined, id: SourceId): boolean =>
  benefit === undefined || benefit.startsWith('ioa') || !/^ioa[wz]-/.test(id);

/** Where the verdict stands in the law: every source with the day it was checked, and the amounts in it. */
export function LawSection({ found, amounts, benefit, words }: Props): JSX.Element {
  const on = (date: Outcome['lawOf']['day']) => ({
    values: { date: formatDay(date, words.language.intl) },
  });
  const all = new Set([...found.sources, ...amounts.map(({ source }) => source)]);
  const named = [...all].filter((id) => isFor(benefit, id));
  return (
    <Section title={words.t('outcome.law')} folded>
      <ul class="sources">
        {named.map((id) => (
          <Source
            key={id}
            id={id}
            lines={[
              words.t('outcome.checkedOn', on(sources[id].checkedOn)),
              ...amounts.filter(({ source }) => source === id).map(({ line }) => line),
            ]}
          />
        ))}
      </ul>
      <p>
        <Phrase text={words.t('outcome.lawDay', on(found.lawOf.day))} />
      </p>
      <p>
        <Phrase text={words.t('outcome.noAdvice')} />
      </p>
    </Section>
  );
}
