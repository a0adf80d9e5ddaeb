import type { ComponentChildren, JSX } from 'preact';
import { foreign, plain } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { Pictogram } from '../ui/Pictogram.tsx';
import { linkTo, type Place } from './place.ts';

interface Props {
  readonly place: Place;
  readonly words: Words;
  /** The languages this page is offered in; more than one makes the switch. */
  readonly languages: readonly Pick<Language, 'code' | 'name'>[];
  /** Offers the quick exit. */
  readonly exit?: boolean;
  /** Offers the search, for who is in the wrong flow. */
  readonly notThis?: boolean;
  readonly children: ComponentChildren;
}

function LanguageSwitch({ place, words, languages }: Omit<Props, 'children'>): JSX.Element {
  const { language, page } = place;
  const dutchElsewhere = language.code !== 'nl' && languages.some(({ code }) => code === 'nl');
  return (
    <div class="languages">
      {dutchElsewhere && (
        <a class="chip" href={linkTo(place, 'nl', page)} hrefLang="nl" lang="nl" data-language="nl">
          Nederlands
        </a>
      )}
      {page === '' ? (
        <a class="chip" href={linkTo(place, language.code, 'talen/')}>
          <Pictogram name="languages" root={place.root} sprite="frame" />
          {words.t('app.language')}
        </a>
      ) : (
        <details class="menu">
          <summary class="chip">
            <Pictogram name="languages" root={place.root} sprite="frame" />
            {words.t('app.language')}
          </summary>
          <ul>
            {languages.map(({ code, name }) => (
              <li key={code}>
                <a
                  href={linkTo(place, code, page)}
                  hrefLang={code}
                  lang={code}
                  data-language={code}
                  aria-current={code === language.code ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** What stands around every screen: the way home, the language, a human, and what the app keeps. */
export function Shell({ place, words, languages, exit, notThis, children }: Props): JSX.Element {
  const { language, root } = place;
  const to = (page: string) => linkTo(place, language.code, page);
  return (
    <>
      <a class="skip" href="#inhoud">
        {words.t('app.skip')}
      </a>
      <header class="top">
        <a
          class="brand"
          href={to('')}
          aria-label={plain(`${words.t('app.name')}: ${words.t('app.home')}`)}
        >
          <Pictogram name="signpost" root={root} sprite="frame" />
          <span lang="nl" dir="ltr">
            {plain(words.t('app.name'))}
          </span>
        </a>
        <LanguageSwitch place={place} words={words} languages={languages} />
        <p class="offered" hidden>
          <Phrase text={words.t('app.offered', { values: { name: foreign('') } })} />
        </p>
      </header>
      <main id="inhoud">{children}</main>
      <footer class="bottom">
        {notThis && (
          <p class="quiet">
            <a href={`${to('')}#zoek`}>{words.t('find.notThis')}</a>
          </p>
        )}
        {exit && (
          <p class="exit">
            <a href="https://www.buienradar.nl/" rel="noreferrer" data-exit>
              {words.t('app.exit')}
            </a>
            <span>{words.t('app.exitHelp')}</span>
          </p>
        )}
        <details class="section contact">
          <summary>
            <h2>{words.t('contact.title')}</h2>
          </summary>
          <div class="inside">
            <p>
              <Phrase text={words.t('contact.text')} />
            </p>
            <a href={to('hulp/')}>{words.t('contact.more')}</a>
          </div>
        </details>
        {!language.reviewed && <p class="unreviewed">{words.t('notice.translation')}</p>}
        <p class="update">{words.t('notice.update')}</p>
        <nav>
          <a href={to('over/')}>{words.t('app.footer')}</a>
          <a href={to('gegevens/')}>{words.t('app.privacy')}</a>
        </nav>
      </footer>
    </>
  );
}
