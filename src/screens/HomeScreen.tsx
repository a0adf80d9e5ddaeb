import type { JSX } from 'preact';
import type { Card } from '../flows/card.ts';
import { groups } from '../flows/card.ts';
import type { Texts } from '../i18n/language.ts';
import { textAt } from '../i18n/language.ts';
import type { InterfaceKey, Words } from '../i18n/words.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { Pictogram } from '../ui/Pictogram.tsx';
import { linkTo, type Place } from './place.ts';

interface Props {
  readonly cards: readonly Card[];
  /** Titles and hints by flow, as in `cards.json`. */
  readonly titles: Texts;
  readonly pages: (key: string) => string;
  readonly words: Words;
  readonly place: Place;
}

function Tile({ card, titles, place }: Props & { card: Card }): JSX.Element {
  return (
    <li>
      <a class="tile" href={linkTo(place, place.language.code, `${card.id}/`)} data-flow={card.id}>
        <Pictogram name={card.icon} root={place.root} />
        <span>
          <b>
            <Phrase text={textAt(titles, `${card.id}.title`) ?? card.id} />
          </b>
          <small>
            <Phrase text={textAt(titles, `${card.id}.hint`) ?? ''} />
          </small>
        </span>
      </a>
    </li>
  );
}

/** Home: life events in groups, as links that work before any script. */
export function HomeScreen(props: Props): JSX.Element {
  const { cards, words, pages } = props;
  const filled = groups.map(
    (group) => [group, cards.filter((card) => card.group === group)] as const,
  );
  return (
    <div class="home">
      <h1>{pages('home.title')}</h1>
      <p class="lead">
        <Phrase text={pages('home.intro')} />
      </p>
      <p class="resume" data-resume hidden>
        {pages('home.resume')} <a href="./">{words.t('buttons.next')}</a>
      </p>
      {filled.map(
        ([group, own]) =>
          own.length > 0 && (
            <section key={group}>
              <h2>{words.t(`group.${group}` as InterfaceKey)}</h2>
              <ul class="tiles">
                {own.map((card) => (
                  <Tile key={card.id} {...props} card={card} />
                ))}
              </ul>
            </section>
          ),
      )}
      <p class="quiet">{pages('home.offline')}</p>
    </div>
  );
}
