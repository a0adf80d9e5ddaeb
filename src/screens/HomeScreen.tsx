import type { JSX } from 'preact';
import { type Card, type Group as GroupId, groupIcons, groups } from '../flows/card.ts';
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
  /** Where the words for finding stand; without them there is no search. */
  readonly findWords?: string | undefined;
}

function Tile({
  card,
  titles,
  place,
  isFolded,
}: Props & { card: Card; isFolded?: boolean }): JSX.Element {
  return (
    <li>
      <a class="tile" href={linkTo(place, place.language.code, `${card.id}/`)} data-flow={card.id}>
        <Pictogram
          name={card.icon}
          root={place.root}
          sprite={isFolded ? 'pictograms' : 'home'}
          isLater={isFolded ?? false}
        />
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

const Tiles = (props: Props & { own: readonly Card[]; isFolded?: boolean }): JSX.Element => (
  <ul class="tiles">
    {props.own.map((card) => (
      <Tile key={card.id} {...props} card={card} />
    ))}
  </ul>
);

/** A group of life events, folded: two taps from home to a question. */
function Group(props: Props & { group: GroupId; own: readonly Card[] }): JSX.Element {
  const { group, words, place } = props;
  return (
    <details class="group">
      <summary>
        <Pictogram name={groupIcons[group]} root={place.root} />
        <h2>{words.t(`group.${group}` as InterfaceKey)}</h2>
      </summary>
      <Tiles {...props} isFolded />
    </details>
  );
}

/** Home: the commonest life events, and all of them by group, as links that work before any script. */
export function HomeScreen(props: Props): JSX.Element {
  const { cards, words, pages, findWords, place } = props;
  const mine = linkTo(place, place.language.code, 'mijn/');
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
      {findWords && (
        <search class="find" id="zoek" data-find={findWords} hidden>
          <label>
            {words.t('find.label')}
            <input type="search" autoComplete="off" enterkeyhint="search" />
          </label>
          <p class="quiet">
            <Phrase text={words.t('find.hint')} />
          </p>
          <div role="status">
            <p data-found hidden>
              {words.t('find.found')}
            </p>
            <p data-none hidden>
              {words.t('find.none')}
            </p>
          </div>
          <ul class="tiles" data-results />
        </search>
      )}
      <h2>{pages('home.common')}</h2>
      <Tiles {...props} own={cards.filter(({ common }) => common)} />
      <p class="quiet">
        <a href={mine}>{pages('home.mine')}</a> ·{' '}
        <a href={`${mine}#month`}>{pages('home.month')}</a>
      </p>
      <h2 id="alles">{pages('home.all')}</h2>
      {filled.map(
        ([group, own]) =>
          own.length > 0 && <Group key={group} {...props} group={group} own={own} />,
      )}
      <p class="quiet">{pages('home.offline')}</p>
    </div>
  );
}
