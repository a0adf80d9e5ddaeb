import { useEffect, useState } from 'preact/hooks';
import type { Flow } from '../../engine/flow.ts';
import type { Language } from '../../i18n/language.ts';
import type { Words } from '../../i18n/words.ts';
import { flowBy, flowWords } from '../catalogue.ts';

/** The flows with these ids, as far as they are here already. */
export function useFlows(root: string, ids: readonly string[]): ReadonlyMap<string, Flow> {
  const [flows, setFlows] = useState<ReadonlyMap<string, Flow>>(new Map());
  const wanted = [...new Set(ids)].sort().join(' ');
  useEffect(() => {
    for (const id of wanted.split(' ').filter((each) => each && !flows.has(each))) {
      flowBy(root, id).then(
        (flow) => setFlows((known) => new Map(known).set(id, flow)),
        () => {},
      );
    }
  }, [root, wanted]);
  return flows;
}

/** The words of one flow in a language; nothing while they come, `missing` where that language has none. */
export function useFlowWords(
  root: string,
  language: Language | undefined,
  flow: string,
): Words | 'missing' | undefined {
  const [loaded, setLoaded] = useState<{ key: string; words: Words | 'missing' }>();
  const key = `${language?.code} ${flow}`;
  useEffect(() => {
    if (!language) return;
    flowWords(root, language, flow).then(
      (words) => setLoaded({ key, words }),
      () => setLoaded({ key, words: 'missing' }),
    );
  }, [root, key]);
  return loaded?.key === key ? loaded.words : undefined;
}
