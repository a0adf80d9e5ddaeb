import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { foreign } from '../i18n/format.ts';
import type { Words } from '../i18n/words.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { ChannelList } from '../screens/ChannelList.tsx';
import { Phrase } from '../ui/Phrase.tsx';
import { loadOrganisation } from './organisation.ts';

interface Props {
  readonly root: string;
  readonly words: Words;
  /** The gemeente that somebody chose, if any. */
  readonly municipality: string | undefined;
}

/** How to report at the organisation of this copy, for whoever may live in its gemeente. */
export function OwnChannels({ root, words, municipality }: Props): JSX.Element | null {
  const [own, setOwn] = useState<Organisation>({});
  useEffect(() => void loadOrganisation(root).then(setOwn), [root]);
  const { name, channels = [], municipalities = [] } = own;
  const isTheirs = municipality === undefined || municipalities.includes(municipality);
  /* The desk stands in the list of every gemeente already. */
  const extra = channels.filter(({ kind }) => kind !== 'desk');
  if (!name || !isTheirs || extra.length === 0) return null;
  return (
    <div data-own="channels">
      <h3>
        <Phrase text={foreign(name)} />
      </h3>
      <ChannelList words={words} found={{ to: 'gemeente' }} channels={extra} />
    </div>
  );
}
