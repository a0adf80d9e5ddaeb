import type { ComponentChildren, JSX } from 'preact';
import type { Facts } from '../engine/facts.ts';
import type { Flow } from '../engine/flow.ts';
import { type Outcome, outcomeOf } from '../engine/outcome.ts';
import { foreign } from '../i18n/format.ts';
import { lawText } from '../i18n/lawText.ts';
import { outcomeText } from '../i18n/outcomeText.ts';
import type { Words } from '../i18n/words.ts';
import { valueOn } from '../law/parameters.ts';
import { channelsOf } from '../municipality/localRules.ts';
import type { Profile } from '../municipality/profile.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { Section } from '../ui/Section.tsx';
import { VerdictSign } from '../ui/VerdictSign.tsx';
import { AnswersList, type GivenAnswer } from './AnswersList.tsx';
import { ChannelList } from './ChannelList.tsx';
import { LawSection } from './LawSection.tsx';
import { deadlineWords, officeWords, otherOfficeWords } from './outcomeWords.ts';
import { linkTo, type Place } from './place.ts';
import { TeachBack } from './TeachBack.tsx';

interface Props {
  readonly flow: Flow;
  readonly facts: Facts;
  readonly outcome: string;
  readonly words: Words;
  readonly place: Place;
  readonly given: readonly GivenAnswer[];
  /** What is known of the gemeente that someone named. */
  readonly profile: Profile | undefined;
  /** Titles of the flows that go on from here, as far as there are any. */
  readonly titles: Readonly<Record<string, string>>;
  readonly picker: ComponentChildren;
  /** What can be done at once, right under the verdict. */
  readonly actions?: ((found: Outcome) => ComponentChildren) | undefined;
  readonly onChange: (question: string) => void;
  readonly onRestart: () => void;
  /** Goes on to another flow with what is answered; without it the link is followed. */
  readonly onGoOn?: (flow: string) => void;
}

interface Parts extends Props {
  readonly found: Outcome;
  readonly texts: Readonly<Record<string, string>>;
}

const Lines = ({ lines }: { lines: readonly string[] }): JSX.Element => (
  <>
    {lines.filter(Boolean).map((line) => (
      <p key={line}>
        <Phrase text={line} />
      </p>
    ))}
  </>
);

function Verdict({ found, texts, words }: Parts): JSX.Element {
  return (
    <header class={`verdict ${found.duty}`}>
      <p class="duty">
        <VerdictSign duty={found.duty} />
        {words.t(`duty.${found.duty}`)}
      </p>
      <h1 tabIndex={-1}>
        <Phrase text={texts.verdict ?? ''} />
      </h1>
    </header>
  );
}

function Doing(parts: Parts): JSX.Element | null {
  const { found, texts, words, profile, picker, facts } = parts;
  const channels = channelsOf(found.to === 'gemeente' ? profile : undefined, facts.today);
  if (found.duty === 'no-report') return null;
  const when = found.deadline ? deadlineWords(words, found.deadline) : [words.t('outcome.askWhen')];
  return (
    <>
      <Section title={words.t(found.duty === 'report' ? 'outcome.what' : 'outcome.ask')}>
        <Lines lines={[texts.tell ?? '']} />
        {texts.ask && (
          <>
            <h3>{words.t('outcome.ask')}</h3>
            <blockquote>
              <Phrase text={texts.ask} />
            </blockquote>
          </>
        )}
      </Section>
      <Section title={words.t('outcome.when')}>
        <Lines lines={when} />
      </Section>
      <Section title={words.t('outcome.who')}>
        <Lines lines={[officeWords(words, found.to)]} />
        {found.alsoTo.length > 0 && (
          <>
            <h3>{words.t('outcome.also')}</h3>
            <ul>
              {found.alsoTo.map((office) => (
                <li key={office}>
                  <Phrase text={otherOfficeWords(words, office)} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section title={words.t('outcome.how')}>
        <ChannelList words={words} found={found} channels={channels} />
        {found.to === 'gemeente' && picker}
      </Section>
    </>
  );
}

function Keeping({ found, texts, words, facts }: Parts): JSX.Element {
  const office = facts.benefit === 'aio' ? 'svb' : 'gemeente';
  const later = found.duty === 'no-report' ? words.t('outcome.keepAnswering', { office }) : '';
  return (
    <Section title={words.t('outcome.proof')}>
      <Lines lines={[texts.proof ?? '', later]} />
    </Section>
  );
}

function Effect({ found, texts, words }: Parts): JSX.Element {
  const upcoming = found.upcoming.map(({ id }) => texts[`upcoming.${id}`] ?? '');
  return (
    <>
      <Section title={words.t('outcome.effect')}>
        <Lines lines={[texts.effect ?? '']} />
      </Section>
      {upcoming.length > 0 && (
        <Section title={words.t('outcome.upcoming')}>
          <Lines lines={upcoming} />
        </Section>
      )}
    </>
  );
}

function Why(parts: Parts): JSX.Element {
  const { found, texts, words, flow, facts, given, onChange } = parts;
  const unchecked = found.lawOf.pastChecked ? words.t('outcome.notChecked') : '';
  const { soonLine, amounts } = lawText(words, flow, facts, found);
  return (
    <>
      <Section title={words.t('outcome.why')}>
        <Lines lines={[texts.why ?? '', unchecked, soonLine]} />
      </Section>
      <Section title={words.t('outcome.because')} folded>
        <AnswersList answers={given} words={words} onChange={onChange} />
      </Section>
      <LawSection benefit={facts.benefit} found={found} amounts={amounts} words={words} />
    </>
  );
}

function MoreHelp({ words, place, flow }: Parts): JSX.Element {
  const to = (page: string) => linkTo(place, words.language.code, page);
  const weeks = String(valueOn('objectionTerm', '2026-11-22') ?? '');
  const objectionTerm = words.language.code === 'nl' ? weeks : foreign(weeks);
  return (
    <>
      {flow.id !== 'te-laat' && (
        <Section title={words.t('outcome.lateTitle')} folded>
          <Lines lines={[words.t('outcome.late')]} />
          <a href={to('te-laat/')}>{words.t('outcome.lateLink')}</a>
        </Section>
      )}
      <Section title={words.t('outcome.disagreeTitle')} folded>
        <Lines lines={[words.t('outcome.disagree', { values: { objectionTerm } })]} />
      </Section>
      <Section title={words.t('outcome.helpTitle')} folded>
        <Lines lines={[words.t('outcome.help')]} />
        <a href={to('hulp/')}>{words.t('outcome.helpLink')}</a>
      </Section>
    </>
  );
}

/** Prints with every folded part open: on paper nothing can be tapped. */
function printWhole(): void {
  for (const folded of document.querySelectorAll('article details'))
    folded.setAttribute('open', '');
  print();
}

function Actions({ found, words, titles, place, onRestart, onGoOn }: Parts): JSX.Element {
  const onward = found.leadsTo.filter((id) => titles[id]);
  return (
    <div class="actions">
      {onward.length > 0 && (
        <>
          <h2>{words.t('outcome.goOn')}</h2>
          {onward.map((id) => (
            <a
              key={id}
              class="button"
              href={linkTo(place, words.language.code, `${id}/`)}
              data-onward={id}
              onClick={(event) => {
                if (!onGoOn || event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                onGoOn(id);
              }}
            >
              <Phrase text={titles[id] ?? ''} />
            </a>
          ))}
        </>
      )}
      <button class="button" type="button" onClick={printWhole}>
        {words.t('buttons.print')}
      </button>
      <button class="button" type="button" onClick={onRestart}>
        {words.t(found.again ? 'buttons.again' : 'buttons.restart')}
      </button>
    </div>
  );
}

/** The verdict with all that goes with it, in the order a tired person needs it. */
export function OutcomeScreen(props: Props): JSX.Element {
  const { flow, facts, outcome, words } = props;
  const found = outcomeOf(flow, facts, outcome);
  const parts: Parts = { ...props, found, texts: outcomeText(words, flow, facts, found) };
  return (
    <article class="outcome" data-outcome={found.id}>
      <Verdict {...parts} />
      {props.actions?.(found)}
      <Doing {...parts} />
      {found.duty === 'no-report' && found.to === 'gemeente' && props.profile && props.picker}
      <Keeping {...parts} />
      <Effect {...parts} />
      <Why {...parts} />
      <MoreHelp {...parts} />
      <TeachBack duty={found.duty} words={words} />
      <Actions {...parts} />
    </article>
  );
}
