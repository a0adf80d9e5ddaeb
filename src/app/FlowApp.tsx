import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Office } from '../engine/flow.ts';
import { questionIn } from '../engine/question.ts';
import type { Position } from '../engine/walk.ts';
import { questionText } from '../i18n/questionText.ts';
import type { Words } from '../i18n/words.ts';
import { CHECKED_ON } from '../law/source.ts';
import type { GivenAnswer } from '../screens/AnswersList.tsx';
import type { Draft } from '../screens/answerForm.ts';
import type { Place } from '../screens/place.ts';
import { QuestionScreen } from '../screens/QuestionScreen.tsx';
import type { Visit, VisitActor } from '../session/visit.ts';
import { whenVoice } from '../speech/voices.ts';
import type { Mode } from './mode.ts';
import { Notices } from './Notices.tsx';
import { learnVerdicts } from './page.ts';

interface Props {
  readonly actor: VisitActor;
  readonly mode: Mode;
  readonly place: Place;
  readonly words: Words;
  readonly titles: Readonly<Record<string, string>>;
  readonly early: Draft | undefined;
  readonly languageMissing: boolean;
}

const OUTCOME = 'outcome';

function useVisit(actor: VisitActor): Visit {
  const [visit, setVisit] = useState(actor.getSnapshot().context);
  useEffect(() => {
    const subscription = actor.subscribe(({ context }) => setVisit(context));
    return () => subscription.unsubscribe();
  }, [actor]);
  return visit;
}

/** The question on screen: the one someone went back to, else the first without an answer. */
export function shownOf(visit: Visit, position: Position): string {
  if (visit.viewing && position.path.includes(visit.viewing)) return visit.viewing;
  return position.at.kind === 'question' ? position.at.question.id : OUTCOME;
}

/** Each question is a history entry without answers, where the place allows it: Back goes to the one before. */
function useHistory(actor: VisitActor, shown: string, { leavesHistory }: Mode): void {
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!leavesHistory) return;
    const onPop = ({ state }: PopStateEvent) => {
      const at = (state as { at?: string } | null)?.at;
      last.current = at;
      actor.send({ type: 'visited', question: at === OUTCOME ? undefined : at });
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [actor]);
  useEffect(() => {
    if (!leavesHistory) history.replaceState(null, '');
    else if (last.current === undefined) history.replaceState({ at: shown }, '');
    else if (last.current !== shown) history.pushState({ at: shown }, '');
    const isFirst = last.current === undefined;
    last.current = shown;
    if (isFirst) return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [shown]);
}

/* Few people named a gemeente before; nobody else needs one before the first question. */
function useMunicipality(actor: VisitActor, { municipality, profile }: Visit, root: string): void {
  useEffect(() => {
    if (municipality && !profile) {
      void import('./municipality.ts').then(({ settle }) => settle(actor, root, municipality));
    }
  }, []);
}

type Later = typeof import('./VerdictPage.tsx');
let later: Later | undefined;
const loadLater = async (): Promise<Later> => {
  later ??= await import('./VerdictPage.tsx');
  return later;
};

const RETRY_MS = 3000;

/**
 * What no first question needs (the verdict and its texts, answers so far) comes after a first answer.
 * Without network it is `late`, and asked for again until it is there.
 */
function useLater(isWanted: boolean, words: Words): { parts?: Later | undefined; late: boolean } {
  const [loaded, setLoaded] = useState<{ parts: Later; words: Words }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!isWanted) return;
    let timer: ReturnType<typeof setTimeout>;
    const again = () => {
      timer = setTimeout(() => setTries(tries + 1), tries && RETRY_MS);
    };
    const all = Promise.all([loadLater(), learnVerdicts(words)]);
    all.then(([parts]) => setLoaded({ parts, words }), again);
    return () => clearTimeout(timer);
  }, [isWanted, words, tries]);
  const parts = loaded?.words === words ? loaded.parts : undefined;
  return { parts, late: !parts && tries > 0 };
}

type ReadAloudModule = typeof import('../screens/ReadAloud.tsx');

/** Reading aloud, fetched only where the device has a voice of this language. */
function useReadAloud(lang: string): ReadAloudModule['ReadAloud'] | undefined {
  const [loaded, setLoaded] = useState<{ lang: string; button: ReadAloudModule['ReadAloud'] }>();
  useEffect(
    () =>
      whenVoice(lang, async () => {
        const { ReadAloud } = await import('../screens/ReadAloud.tsx');
        setLoaded({ lang, button: ReadAloud });
      }),
    [lang],
  );
  return loaded?.lang === lang ? loaded.button : undefined;
}

const officeOf = ({ facts }: Position): Office => (facts.benefit === 'aio' ? 'svb' : 'gemeente');

function givenOf(visit: Visit, position: Position, words: Words, before?: string): GivenAnswer[] {
  const all = position.path;
  const ids = before && all.includes(before) ? all.slice(0, all.indexOf(before)) : all;
  return ids.map((question) => ({
    question,
    answer: visit.answers[question] as Answer,
    texts: questionText(
      words,
      visit.flow,
      position.facts,
      questionIn(visit.flow, question),
      officeOf(position),
    ),
  }));
}

const isExact = ({ flow }: Visit): boolean => flow.day === 'exact';

interface QuestionPart extends Props {
  readonly visit: Visit;
  readonly position: Position;
  readonly shown: string;
  readonly parts: Later | undefined;
}

function QuestionPage(props: QuestionPart): JSX.Element {
  const { actor, mode, words, early, visit, position, shown, parts } = props;
  const question = questionIn(visit.flow, shown);
  const texts = questionText(words, visit.flow, position.facts, question, officeOf(position));
  const remaining =
    position.at.kind === 'question' && position.at.question.id === shown
      ? position.at.remaining
      : 0;
  const given = givenOf(visit, position, words, shown);
  const goBack = () => {
    if (mode.leavesHistory) history.back();
    else actor.send({ type: 'visited', question: given.at(-1)?.question });
  };
  return (
    <>
      <p class="progress">
        {given.length > 0 && (
          <button class="back" type="button" onClick={goBack}>
            {words.t('buttons.back')}
          </button>
        )}
        {remaining > 1 && words.t('question.remaining', { values: { count: String(remaining) } })}
        {remaining === 1 && words.t('question.last')}
      </p>
      <QuestionScreen
        key={`${shown} ${words.language.code}`}
        question={question}
        texts={texts}
        words={words}
        today={visit.today}
        exactDay={isExact(visit)}
        answer={visit.answers[shown]}
        early={shown === 'day' ? early : undefined}
        onAnswer={(answer) => actor.send({ type: 'answered', question: shown, answer })}
      />
      {parts && given.length > 0 && <parts.SoFar {...props} given={given} />}
    </>
  );
}

/** A flow on a phone: one question at a time, then the verdict. */
export function FlowApp(props: Props): JSX.Element {
  const { actor, mode, place, words, titles, languageMissing } = props;
  const visit = useVisit(actor);
  const { position } = visit;
  const shown = shownOf(visit, position);
  useHistory(actor, shown, mode);
  const Aloud = useReadAloud(words.language.code);
  const { parts, late } = useLater(position.path.length > 0, words);
  const Verdict = parts?.VerdictPage;
  useMunicipality(actor, visit, place.root);
  const droppedWords = visit.dropped.map(
    (id) =>
      questionText(
        words,
        visit.flow,
        position.facts,
        questionIn(visit.flow, id),
        officeOf(position),
      ).question,
  );
  return (
    <>
      <Notices
        words={words}
        kept={visit.kept || !mode.keepsAnswers}
        resumed={visit.resumed}
        dropped={droppedWords}
        languageMissing={languageMissing}
        clockOff={visit.today < CHECKED_ON}
        onRestart={() => actor.send({ type: 'restarted' })}
      />
      {Aloud && <Aloud key={`${shown} ${words.language.code}`} words={words} />}
      {shown !== OUTCOME && (
        <QuestionPage {...props} visit={visit} position={position} shown={shown} parts={parts} />
      )}
      {shown === OUTCOME && !Verdict && (
        <p role="status">{words.t(late ? 'question.late' : 'question.loading')}</p>
      )}
      {position.at.kind === 'outcome' && shown === OUTCOME && Verdict && (
        <Verdict
          actor={actor}
          mode={mode}
          visit={visit}
          outcome={position.at.id}
          words={words}
          place={place}
          given={givenOf(visit, position, words)}
          titles={titles}
        />
      )}
    </>
  );
}
