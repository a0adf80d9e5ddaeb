import type { JSX } from 'preact';
import { Phrase } from '../ui/Phrase.tsx';
import type { OverviewSay } from './OverviewHome.tsx';
import type { ProofLine } from './ProofScreen.tsx';

/** A proof as it stands on paper, in one language. */
export interface SheetItem {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ProofLine[];
}

/** The sheet in one language, ready to be read. */
export interface Sheet {
  readonly title: string;
  readonly made: string;
  readonly items: readonly SheetItem[];
}

/** A photo on a page of its own, with what it belongs to. */
export interface SheetPhoto {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

interface Props {
  readonly say: OverviewSay;
  /** In Dutch, for the office or a lawyer. */
  readonly dutch: Sheet;
  readonly dutchSay: OverviewSay;
  /** The same in the person's own language, when that is another. */
  readonly own: Sheet | undefined;
  readonly photos: readonly SheetPhoto[];
  readonly choices: readonly {
    readonly id: string;
    readonly title: string;
    readonly on: boolean;
  }[];
  readonly withPhotos: boolean;
  readonly onChoose: (id: string) => void;
  readonly onPhotos: (wanted: boolean) => void;
  readonly onPrint: () => void;
}

const Items = ({ items }: { items: readonly SheetItem[] }): JSX.Element => (
  <ol class="answers">
    {items.map(({ id, title, lines }) => (
      <li key={id}>
        <h3>
          <Phrase text={title} />
        </h3>
        {lines.map(({ label, text }) => (
          <p key={label} class="lines">
            {label}{' '}
            <b>
              <Phrase text={text} />
            </b>
          </p>
        ))}
      </li>
    ))}
  </ol>
);

function Choosing(props: Props): JSX.Element {
  const { say, choices, withPhotos, onChoose, onPhotos, onPrint } = props;
  return (
    <fieldset class="picker">
      <legend>{say('print.choose')}</legend>
      {choices.map(({ id, title, on }) => (
        <label key={id} class="tick">
          <input type="checkbox" checked={on} onChange={() => onChoose(id)} />
          <span>
            <Phrase text={title} />
          </span>
        </label>
      ))}
      <label class="tick">
        <input
          type="checkbox"
          data-with-photos
          checked={withPhotos}
          onChange={({ currentTarget }) => onPhotos(currentTarget.checked)}
        />
        <span>{say('print.photos')}</span>
      </label>
      <button class="button primary" type="button" onClick={onPrint}>
        {say('print.button')}
      </button>
    </fieldset>
  );
}

/** One page for an office or a lawyer: what was reported, when, how and to whom, in Dutch. */
export function ProofSheet(props: Props): JSX.Element {
  const { say, dutch, dutchSay, own, photos, choices } = props;
  return (
    <article class="plain">
      <h1 tabIndex={-1} class="not-printed">
        {say('more.print')}
      </h1>
      {choices.length === 0 ? <p class="lead">{say('print.none')}</p> : <Choosing {...props} />}
      <section class="section" lang="nl" dir="ltr" data-sheet>
        <h2>{dutch.title}</h2>
        <p>{dutchSay('print.name')}………………………………………</p>
        <Items items={dutch.items} />
        <p class="quiet">{dutch.made}</p>
      </section>
      {own && (
        <section class="section">
          <h2>{say('print.own')}</h2>
          <Items items={own.items} />
        </section>
      )}
      {photos.map(({ id, title, url }, at) => (
        <section key={id} class="section page photos" lang="nl" dir="ltr">
          <h3>{title}</h3>
          <img src={url} alt={dutchSay('proof.photo', { values: { count: String(at + 1) } })} />
        </section>
      ))}
      <a class="button not-printed" href="#/">
        {say('back')}
      </a>
    </article>
  );
}
