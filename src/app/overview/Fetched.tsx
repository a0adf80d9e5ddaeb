import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../i18n/words.ts';

interface Props<T> {
  readonly fetch: () => Promise<T>;
  /** Another version fetches anew; what was there stays until then. */
  readonly version?: unknown;
  readonly words: Words;
  readonly children: (got: T) => JSX.Element;
}

/** Shows a part once what it needs is there, and then puts the focus on its heading. */
export function Fetched<T>({ fetch, version, words, children }: Props<T>): JSX.Element {
  const [got, setGot] = useState<{ readonly value: T }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    fetch().then(
      (value) => isWanted && setGot({ value }),
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [version]);
  const isThere = got !== undefined;
  useEffect(() => {
    if (isThere) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [isThere]);
  if (got) return children(got.value);
  return <p role="status">{words.t(failed ? 'question.late' : 'question.loading')}</p>;
}
