import type { JSX } from 'preact';
import { Phrase } from '../ui/Phrase.tsx';
import type { OverviewSay } from './OverviewHome.tsx';
import type { ProofLine } from './ProofScreen.tsx';

/** A proof or an entry as it stands on paper, in one language. */
interface SheetItem {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ProofLine[];
}

/** The sheet in one language, ready to be read. */
export interface Sheet {
  readonly title: string;
  readonly made: string;
  /** What all items come to, in words. */
  readonly totals?: readonly string[];
  readonly items: readonly SheetItem[];
  /** Whether an item is one run of text: many short items then fit on one page. */
  readonly isDense?: boolean;
}

/** A photo with what it belongs to. */
interface SheetPhoto {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** What is printed: in Dutch for the office or a lawyer, and in the person's own language if that is another. */
export interface PaperProps {
  readonly say: OverviewSay;
  readonly dutch: Sheet;
  readonly dutchSay: OverviewSay;
  readonly own: Sheet | undefined;
  readonly photos: readonly SheetPhoto[];
}

const Line = ({ label, text }: ProofLine): JSX.Element => (
  <>
    {label}{' '}
    <b>
      <Phrase text={text} />
    </b>
  </>
);

const Content = ({ totals = [], items, isDense }: Sheet): JSX.Element => (
  <>
    {totals.map((total, at) => (
      <p key={`${at} ${total}`}>
        <Phrase text={total} />
      </p>
    ))}
    <ol class="answers">
      {items.map(({ id, title, lines }) => (
        <li key={id}>
          {isDense ? (
            <p>
              <b>
                <Phrase text={title} />
              </b>
              {lines.map((line) => (
                <span key={line.label}>
                  {'. '}
                  <Line {...line} />
                </span>
              ))}
            </p>
          ) : (
            <>
              <h3>
                <Phrase text={title} />
              </h3>
              {lines.map((line) => (
                <p key={line.label} class="lines">
                  <Line {...line} />
                </p>
              ))}
            </>
          )}
        </li>
      ))}
    </ol>
  </>
);

/** The paper itself: the sheet in Dutch with room for a name, the same in the own language, and the photos. */
export const SheetPaper = ({ say, dutch, dutchSay, own, photos }: PaperProps): JSX.Element => (
  <>
    <section class="section" lang="nl" dir="ltr" data-sheet>
      <h2>{dutch.title}</h2>
      <p>{dutchSay('print.name')}………………………………………</p>
      <p class="quiet">{dutch.made}</p>
      <Content {...dutch} />
    </section>
    {own && (
      <section class="section">
        <h2>{say('print.own')}</h2>
        <Content {...own} />
      </section>
    )}
    {photos.map(({ id, title, url }, at) => (
      <section key={id} class="section photos" lang="nl" dir="ltr">
        <h3>{title}</h3>
        <img src={url} alt={dutchSay('proof.photo', { values: { count: String(at + 1) } })} />
      </section>
    ))}
  </>
);
