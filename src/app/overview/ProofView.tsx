import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Item, oneOf } from '../../keep/readKept.ts';
import { PhotoList } from '../../screens/ProofPhotos.tsx';
import { ProofScreen } from '../../screens/ProofScreen.tsx';
import { Fetched } from './Fetched.tsx';
import { Gone } from './Gone.tsx';
import type { PartProps } from './part.ts';
import { linesOf, type ProofWords, photosOf, proofWords } from './proofData.ts';
import { usePhotos } from './usePhotos.ts';
import { useWrite } from './useWrite.ts';

interface Props extends PartProps {
  readonly id: string;
}

interface Got extends ProofWords {
  readonly item: Item<'proof'> | undefined;
  readonly photos: readonly Item<'photo'>[];
}

async function fetchProof(props: Props): Promise<Got> {
  const [texts, item] = await Promise.all([
    proofWords(props),
    oneOf(props.store, 'proof', props.id),
  ]);
  return { ...texts, item, photos: await photosOf(props.store, item?.value.photos ?? []) };
}

interface ViewProps extends Props {
  readonly got: Got;
  readonly item: Item<'proof'>;
  readonly onChanged: () => void;
}

function View({ got, item, onChanged, ...props }: ViewProps): JSX.Element {
  const { store, words, today, go } = props;
  const { say } = got;
  const { id, value } = item;
  const { status, write } = useWrite(say);
  const shown = usePhotos(got.photos);
  const answered = () =>
    write(
      () => store.put([{ id, kind: 'proof', value: { ...value, answeredOn: today } }]),
      onChanged,
    );
  return (
    <ProofScreen
      say={say}
      id={id}
      title={value.what}
      lines={linesOf(got, value, words.language.intl)}
      check={value.check}
      status={status}
      photos={shown.length > 0 && <PhotoList say={say} words={words} photos={shown} />}
      onAnswered={value.answeredOn ? undefined : answered}
      onErase={() =>
        write(
          () => store.remove([id, ...value.photos]),
          () => go(''),
        )
      }
    />
  );
}

/** A kept proof with its photos. */
export function ProofView(props: Props): JSX.Element {
  const [version, setVersion] = useState(0);
  return (
    <Fetched fetch={() => fetchProof(props)} version={version} words={props.words}>
      {(got) =>
        got.item ? (
          <View {...props} got={got} item={got.item} onChanged={() => setVersion(version + 1)} />
        ) : (
          <Gone say={got.say} />
        )
      }
    </Fetched>
  );
}
