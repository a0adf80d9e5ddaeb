import type { JSX } from 'preact';
import type { Language } from '../i18n/language.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { linkTo, type Place } from './place.ts';

interface Props {
  /** Reads a text of `pages.json`. */
  readonly pages: (key: string) => string;
}

const Blocks = ({
  pages,
  page,
  parts,
}: Props & { page: string; parts: readonly string[] }): JSX.Element => (
  <>
    {parts.map((part) => (
      <section key={part} class="section" data-part={`${page}.${part}`}>
        <h2>{pages(`${page}.${part}Title`)}</h2>
        <p>
          <Phrase text={pages(`${page}.${part}`)} />
        </p>
      </section>
    ))}
  </>
);

/** What the app is, how it knows, and what it does not do. The book that it links to is in Dutch only. */
export function AboutScreen({
  pages,
  place,
  credits,
}: Props & { place: Place; credits: readonly string[] }): JSX.Element {
  return (
    <article class="plain">
      <h1>{pages('about.title')}</h1>
      <p class="lead">
        <Phrase text={pages('about.what')} />
      </p>
      <Blocks pages={pages} page="about" parts={['law', 'limit', 'translation', 'open', 'book']} />
      <a class="button" href={`${place.root}boek/`} hrefLang="nl">
        {pages('about.bookLink')}
      </a>
      <section class="section">
        <h2>{pages('about.creditsTitle')}</h2>
        <ul lang="nl" dir="ltr">
          {credits.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** What stays on the device, and the button that takes it away. */
export function PrivacyScreen({ pages }: Props): JSX.Element {
  return (
    <article class="plain">
      <h1>{pages('privacy.title')}</h1>
      <p class="lead">
        <Phrase text={pages('privacy.short')} />
      </p>
      <Blocks pages={pages} page="privacy" parts={['kept', 'own', 'not', 'erase']} />
      <button class="button" type="button" data-erase disabled>
        {pages('privacy.eraseButton')}
      </button>
      <div role="status">
        <p data-erase-sure hidden>
          {pages('privacy.eraseSure')}
        </p>
        <p data-erased hidden>
          {pages('privacy.erased')}
        </p>
        <p data-erase-failed hidden>
          {pages('privacy.eraseFailed')}
        </p>
      </div>
    </article>
  );
}

/** People who help for free. Only links with a checked source; no number that we did not check. */
export function HelpScreen({ pages }: Props): JSX.Element {
  return (
    <article class="plain">
      <h1>{pages('help.title')}</h1>
      <p class="lead">
        <Phrase text={pages('help.intro')} />
      </p>
      <Blocks pages={pages} page="help" parts={['office', 'legal']} />
      <a
        class="button"
        href="https://www.juridischloket.nl/"
        rel="noreferrer external"
        lang="nl"
        dir="ltr"
      >
        juridischloket.nl
      </a>
      <Blocks pages={pages} page="help" parts={['near', 'money']} />
      <a class="button" href="https://geldfit.nl/" rel="noreferrer external" lang="nl" dir="ltr">
        geldfit.nl
      </a>
      <Blocks pages={pages} page="help" parts={['someone']} />
    </article>
  );
}

/** Every language by its own name. */
export function LanguagesScreen({
  pages,
  place,
  languages,
}: Props & { place: Place; languages: readonly Language[] }): JSX.Element {
  return (
    <article class="plain">
      <h1>{pages('languages.title')}</h1>
      <ul class="tiles">
        {languages.map(({ code, name, dir }) => (
          <li key={code}>
            <a class="tile" href={linkTo(place, code, '')} hrefLang={code} lang={code} dir={dir}>
              <b>{name}</b>
            </a>
          </li>
        ))}
      </ul>
      <p>{pages('languages.intro')}</p>
    </article>
  );
}

/** What stands on "Mijn overzicht" until its script has come. */
export function OverviewScreen({ pages }: Props): JSX.Element {
  return (
    <article class="plain">
      <h1>{pages('overview.title')}</h1>
      <p class="lead">
        <Phrase text={pages('overview.text')} />
      </p>
    </article>
  );
}

/** A page that only says one thing and leads home. */
export function MessageScreen({
  pages,
  page,
  home,
  homeLabel,
}: Props & {
  page: 'offline' | 'missing' | 'shell';
  home: string;
  homeLabel: string;
}): JSX.Element {
  return (
    <article class="plain">
      <h1>{pages(`${page}.title`)}</h1>
      <p class="lead">{pages(`${page}.text`)}</p>
      <a class="button primary" href={home}>
        {homeLabel}
      </a>
    </article>
  );
}
