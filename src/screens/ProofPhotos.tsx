import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { foreign } from '../i18n/format.ts';
import type { Words } from '../i18n/words.ts';
import { Phrase } from '../ui/Phrase.tsx';
import type { OverviewSay } from './OverviewHome.tsx';

/** A photo or PDF as it is shown, by an address of this page. */
export interface PhotoShown {
  readonly id: string;
  readonly isPdf: boolean;
  readonly url: string;
}

interface ShownProps {
  readonly say: OverviewSay;
  readonly words: Words;
  readonly photos: readonly PhotoShown[];
  /** Takes one away; without it they are only shown. */
  readonly onRemove?: (id: string) => void;
}

/** The photos one below the other, each with its number. */
export function PhotoList({ say, words, photos, onRemove }: ShownProps): JSX.Element {
  const numbered = (key: 'proof.photo' | 'proof.photoOff', at: number) => {
    const count = String(at + 1);
    return say(key, { values: { count: words.language.code === 'nl' ? count : foreign(count) } });
  };
  const bare = (text: string) => text.replaceAll('[[', '').replaceAll(']]', '');
  return (
    <ul class="answers photos">
      {photos.map(({ id, isPdf, url }, at) => (
        <li key={id} data-photo={id}>
          {isPdf ? (
            <a class="button" href={url} download="bewijs.pdf">
              <span>
                <Phrase text={numbered('proof.photo', at)} />: {say('proof.openPdf')}
              </span>
            </a>
          ) : (
            <img src={url} alt={bare(numbered('proof.photo', at))} />
          )}
          {onRemove && (
            <button class="button" type="button" onClick={() => onRemove(id)}>
              <span>
                <Phrase text={numbered('proof.photoOff', at)} />
              </span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The photos of a proof, with the field that adds some from the camera or a file. */
export function ProofPhotos({
  status,
  onAdd,
  ...shown
}: ShownProps & {
  readonly status: string;
  readonly onAdd: (files: readonly File[]) => void;
}): JSX.Element {
  const { say } = shown;
  const id = useId();
  return (
    <div class="picker">
      <label for={id}>
        <Phrase text={say('proof.photos')} />
      </label>
      <p class="quiet" id={`${id}help`}>
        {say('proof.photoHelp')}
      </p>
      <input
        id={id}
        type="file"
        accept="image/*,application/pdf"
        multiple
        aria-describedby={`${id}help`}
        onChange={({ currentTarget }) => {
          onAdd([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <p role="status">{status}</p>
      <PhotoList {...shown} />
    </div>
  );
}
