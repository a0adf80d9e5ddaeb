import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { decode, type Handed } from '../handover/handedOver.ts';
import { handedText } from '../handover/mark.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { Phrase } from '../ui/Phrase.tsx';

interface Props {
  readonly say: ScreenReader<'handover'>;
  /** The checks of a code that was read well, one part at a time. */
  readonly onRead: (handed: Handed) => void;
}

/* Larger than this a photo only takes longer; a code fills a good part of it. */
const MAX_SIDE = 1600;

/* A photo with an edge of another shape, or a code far away, may be read at another size. */
const SHARES = [1, 0.6, 0.35];

function pixelsOf(photo: ImageBitmap, share: number): ImageData | undefined {
  const scale = Math.min(1, MAX_SIDE / Math.max(photo.width, photo.height)) * share;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(photo.width * scale));
  canvas.height = Math.max(1, Math.round(photo.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(photo, 0, 0, canvas.width, canvas.height);
  return context?.getImageData(0, 0, canvas.width, canvas.height);
}

/** What the code on a photo says; the photo is read here and goes nowhere. */
async function textOn(file: File): Promise<string | undefined> {
  const { textIn } = await import('../handover/readPicture.ts');
  const photo = await createImageBitmap(file);
  try {
    for (const share of SHARES) {
      const pixels = pixelsOf(photo, share);
      const text = pixels && textIn(pixels.data, pixels.width, pixels.height);
      if (text) return text;
    }
    return undefined;
  } finally {
    photo.close();
  }
}

/** Reads the code of another device: typed by a scanner, pasted, or from a photo. */
export function ReadQr({ say, onRead }: Props): JSX.Element {
  const [line, setLine] = useState('');
  const read = (address: string): boolean => {
    const handed = decode(handedText(address) ?? address.trim());
    if (typeof handed === 'string') {
      setLine(say(`read.${handed}`));
      return false;
    }
    const values = { part: String(handed.part), of: String(handed.of) };
    setLine(handed.of > 1 ? say('read.more', { values }) : say('read.done'));
    onRead(handed);
    return true;
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input');
    if (field && read(field.value)) field.value = '';
  };
  const onPhoto = (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    field.value = '';
    if (!file) return;
    setLine('…');
    const unread = () => setLine(say('read.unread'));
    textOn(file).then((text) => (text ? read(text) : unread()), unread);
  };
  return (
    <form class="read-qr" autocomplete="off" onSubmit={onSubmit}>
      <h2>{say('read.title')}</h2>
      <label class="picker">
        {say('read.label')}
        <input type="text" dir="ltr" spellcheck={false} autocapitalize="off" data-do="code" />
      </label>
      <p class="quiet">{say('read.help')}</p>
      <button class="button" type="submit">
        {say('read.button')}
      </button>
      <label class="picker">
        {say('read.picture')}
        <input
          type="file"
          accept="image/*"
          data-do="photo"
          onChange={(event) => onPhoto(event.currentTarget)}
        />
      </label>
      <p class="quiet">{say('read.pictureHelp')}</p>
      <p role="status">
        <Phrase text={line} />
      </p>
    </form>
  );
}
