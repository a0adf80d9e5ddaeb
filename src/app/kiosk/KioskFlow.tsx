import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../base/day.ts';
import type { Words } from '../../i18n/words.ts';
import { startVisit, type VisitActor } from '../../session/visit.ts';
import type { AnswerStore } from '../../storage/answerStore.ts';
import { flowBy, flowWords } from '../catalogue.ts';
import { FlowApp } from '../FlowApp.tsx';
import type { Mode } from '../mode.ts';
import type { KioskPage } from './pages.ts';

interface Props {
  readonly mode: Mode;
  readonly shown: KioskPage;
  readonly flow: string;
  readonly root: string;
  readonly store: AnswerStore;
  readonly today: Day;
  readonly now: () => number;
}

interface Loaded {
  readonly actor: VisitActor;
  readonly words: Words;
}

/** One flow inside a shell of its own: what is answered stays in memory, also when the language changes. */
export function KioskFlow({
  mode,
  shown,
  flow,
  root,
  store,
  today,
  now,
}: Props): JSX.Element | null {
  const [loaded, setLoaded] = useState<Loaded>();
  const { language } = shown;
  useEffect(() => {
    void Promise.all([
      flowWords(root, language, flow),
      loaded?.actor ??
        flowBy(root, flow).then((found) =>
          startVisit({ flow: found, today, now, store, resumes: true }),
        ),
    ]).then(([words, actor]) => setLoaded({ words, actor }));
  }, [flow, language.code]);
  if (!loaded) return null;
  return (
    <FlowApp
      actor={loaded.actor}
      mode={mode}
      place={{ root, language, page: shown.page }}
      words={loaded.words}
      titles={shown.titles}
      early={undefined}
      languageMissing={false}
    />
  );
}
