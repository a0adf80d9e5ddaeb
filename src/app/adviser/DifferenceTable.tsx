import type { JSX } from 'preact';
import type { ScreenReader } from '../../i18n/screenTexts.ts';
import { Phrase } from '../../ui/Phrase.tsx';
import type { Difference, Differences } from './difference.ts';

interface Props {
  readonly say: ScreenReader<'adviser'>;
  readonly found: Differences;
}

function Cell({ lines, none }: { lines: readonly string[]; none: string }): JSX.Element {
  return (
    <td>
      {(lines.length > 0 ? lines : [none]).map((line) => (
        <p key={line}>
          <Phrase text={line} />
        </p>
      ))}
    </td>
  );
}

function Rows({
  say,
  found,
  caption,
}: {
  say: Props['say'];
  found: readonly Difference[];
  caption: string;
}) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('whatIf.what')}</th>
          <th scope="col">{say('whatIf.one')}</th>
          <th scope="col">{say('whatIf.other')}</th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ part, title, one, other }) => (
          <tr key={part} data-differs={part}>
            <th scope="row">
              <Phrase text={part === 'verdict' ? say('walk.verdict') : title} />
            </th>
            <Cell lines={one} none={say('whatIf.none')} />
            <Cell lines={other} none={say('whatIf.none')} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What differs between two sets of answers, in words: the answers first, then the verdict. */
export function DifferenceTable({ say, found }: Props): JSX.Element {
  const { answers, verdict } = found;
  return (
    <section class="differences">
      <h3 tabIndex={-1}>{say('whatIf.title')}</h3>
      {answers.length === 0 && <p>{say('whatIf.sameAnswers')}</p>}
      {answers.length > 0 && <Rows say={say} found={answers} caption={say('whatIf.answers')} />}
      {answers.length > 0 && verdict?.length === 0 && <p>{say('whatIf.sameVerdict')}</p>}
      {!verdict && <p>{say('whatIf.noVerdict')}</p>}
      {verdict && verdict.length > 0 && (
        <Rows say={say} found={verdict} caption={say('whatIf.verdict')} />
      )}
    </section>
  );
}
