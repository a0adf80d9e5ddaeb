import type { JSX } from 'preact';
import type { ScreenReader } from '../../../i18n/screenTexts.ts';
import { Section } from '../../../ui/Section.tsx';
import { buildId } from '../../catalogue.ts';
import { saveFile } from '../../saveFile.ts';
import type { Titles } from '../desk.ts';
import { casesCsv, casesJson } from './casesFile.ts';
import type { HardCase } from './hardCase.ts';

interface Props {
  readonly say: ScreenReader<'adviser'>;
  readonly titles: Titles;
  readonly root: string;
  readonly cases: readonly HardCase[];
  readonly onCases: (cases: readonly HardCase[]) => void;
}

const formats = {
  json: { make: casesJson, type: 'application/json' },
  csv: { make: casesCsv, type: 'text/csv;charset=utf-8' },
} as const;

/** The hard cases of this sitting, to save as a file; they are in memory only. Nothing where there are none. */
export function CaseList({ say, titles, root, cases, onCases }: Props): JSX.Element | null {
  if (cases.length === 0) return null;
  const save = async (format: keyof typeof formats) => {
    const { make, type } = formats[format];
    const text = make(cases, await buildId(root));
    saveFile(`lastige-gevallen.${format}`, new Blob([text], { type }));
  };
  return (
    <div class="not-printed" data-cases>
      <Section title={say('cases.title')}>
        <p>{say('cases.listHelp')}</p>
        <ul>
          {cases.map((each, at) => (
            <li key={`${each.flow} ${each.remark}`}>
              <b>{titles(each.flow)}</b> ({each.outcome ?? say('cases.open')}): {each.remark}{' '}
              <button
                class="link"
                type="button"
                onClick={() => onCases(cases.filter((_, index) => index !== at))}
              >
                {say('cases.remove')}
              </button>
            </li>
          ))}
        </ul>
        {(['json', 'csv'] as const).map((format) => (
          <button
            key={format}
            class="button"
            type="button"
            data-do={`cases-${format}`}
            onClick={() => void save(format)}
          >
            {say(`cases.${format}`)}
          </button>
        ))}
      </Section>
    </div>
  );
}
