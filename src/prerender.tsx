/* Makes every page as HTML at build time. Runs in Node only. */
import { readFileSync } from 'node:fs';
import type { ComponentChildren } from 'preact';
import { type Assets, documentOf, type Sheet } from './app/document.tsx';
import { bookFiles } from './book/book.tsx';
import type { Flow } from './engine/flow.ts';
import { walk } from './engine/walk.ts';
import { allCards, allFlows, cardOf } from './flows/all.ts';
import { groupIcons, groups } from './flows/card.ts';
import { flowTexts, offeredIn, offeredLanguages, textFile } from './i18n/disk.ts';
import { formatDay } from './i18n/format.ts';
import { type Language, SOURCE_LANGUAGE, textAt } from './i18n/language.ts';
import { questionText } from './i18n/questionText.ts';
import { type Words, wordsOf } from './i18n/words.ts';
import { CHECKED_ON } from './law/source.ts';
import { type Profile, readProfile } from './municipality/profile.ts';
import { HomeScreen } from './screens/HomeScreen.tsx';
import {
  AboutScreen,
  HelpScreen,
  LanguagesScreen,
  MessageScreen,
  OverviewScreen,
  PrivacyScreen,
} from './screens/PlainScreens.tsx';
import { linkTo, type Place } from './screens/place.ts';
import { QuestionScreen } from './screens/QuestionScreen.tsx';

export interface PageFile {
  readonly path: string;
  readonly html: string;
}

const languages = offeredLanguages();

const CREDITS = [
  'Gemeentelijke indeling: CBS (CC BY 4.0)',
  'Websites: Register van Overheidsorganisaties (CC0)',
  'Postcodes: GeoNames (CC BY 4.0)',
  'Pictogrammen: Lucide (ISC)',
  'Wetteksten: wetten.overheid.nl',
];

const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

const pathOf = (language: Language, page: string): string =>
  `${language.code === SOURCE_LANGUAGE ? '' : `${language.code}/`}${page}index.html`;

function sheetOf(
  language: Language,
  page: string,
  path = pathOf(language, page),
): { place: Place; words: Words } {
  const words = wordsOf(language, textFile(language.code, 'interface') ?? {});
  return { place: { root: rootFrom(path), language, page }, words };
}

function pagesReader(language: Language): (key: string) => string {
  const texts = wordsOf(language, textFile(language.code, 'pages') ?? {});
  const date = formatDay(CHECKED_ON, language.intl);
  return (key) => texts.t(key as Parameters<Words['t']>[0], { values: { date } });
}

function flowSheet(flow: Flow, language: Language): Sheet {
  const page = `${flow.id}/`;
  const { place } = sheetOf(language, page);
  const words = wordsOf(
    language,
    textFile(language.code, 'interface') ?? {},
    flowTexts(language.code, flow),
  );
  const position = walk(flow, { today: CHECKED_ON }, {});
  if (position.at.kind !== 'question') throw new Error(`${flow.id} starts with a verdict`);
  const { question } = position.at;
  const texts = questionText(words, flow, position.facts, question, 'gemeente');
  const title = textAt(textFile(language.code, 'cards') ?? {}, `${flow.id}.title`) ?? flow.id;
  const body = (
    <>
      <div class="notices" role="status" />
      <p class="progress" />
      <QuestionScreen
        question={question}
        texts={texts}
        words={words}
        today={CHECKED_ON}
        exactDay={flow.day === 'exact'}
        answer={undefined}
        isBare
        onAnswer={() => {}}
      />
    </>
  );
  const offered = languages.filter(({ code }) => offeredIn(code, flow.id));
  return { place, words, title, offered, body, flow, exit: cardOf(flow.id).sensitive ?? false };
}

function homeSheet(language: Language, assets: Assets): Sheet {
  const { place, words } = sheetOf(language, '');
  const pages = pagesReader(language);
  const findWords = assets.texts[`${language.code}/find`];
  const cards = [...allCards].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
  const body = (
    <HomeScreen
      cards={cards.filter(({ id }) => offeredIn(language.code, id))}
      titles={textFile(language.code, 'cards') ?? {}}
      pages={pages}
      words={words}
      place={place}
      findWords={findWords && `${place.root}${findWords}`}
    />
  );
  return {
    place,
    words,
    title: `${words.t('app.name')}: ${words.t('app.question')}`,
    offered: languages,
    body,
  };
}

function plainSheets(language: Language): Sheet[] {
  const pages = pagesReader(language);
  const sheet = (
    page: string,
    key: string,
    body: (place: Place, words: Words) => ComponentChildren,
  ): Sheet => {
    const { place, words } = sheetOf(language, page);
    return {
      place,
      words,
      title: pages(`${key}.title`),
      offered: languages,
      body: body(place, words),
    };
  };
  return [
    sheet('over/', 'about', (place) => (
      <AboutScreen pages={pages} place={place} credits={CREDITS} />
    )),
    sheet('gegevens/', 'privacy', () => <PrivacyScreen pages={pages} />),
    sheet('hulp/', 'help', () => <HelpScreen pages={pages} />),
    sheet('talen/', 'languages', (place) => (
      <LanguagesScreen pages={pages} place={place} languages={languages} />
    )),
    sheet('mijn/', 'overview', () => <OverviewScreen pages={pages} />),
    sheet('offline/', 'offline', (place, words) => (
      <MessageScreen
        pages={pages}
        page="offline"
        home={linkTo(place, language.code, '')}
        homeLabel={words.t('app.home')}
      />
    )),
  ];
}

/** The shells of a shared screen and of an adviser: one page each, which makes its own frame. */
function shellPages(assets: Assets): PageFile[] {
  const language = languages[0] as Language;
  const pages = pagesReader(language);
  return ['kiosk/', 'adviseur/', 'embed/'].map((page) => {
    const { place, words } = sheetOf(language, page);
    const body = (
      <MessageScreen pages={pages} page="shell" home="../" homeLabel={words.t('app.home')} />
    );
    const sheet: Sheet = {
      place,
      words,
      title: words.t('app.name'),
      offered: [],
      body,
      isBare: true,
    };
    return { path: pathOf(language, page), html: documentOf(sheet, assets) };
  });
}

/** The page for an address that is not there. It may be shown at any depth, so its links are from the root. */
function missingPage(assets: Assets): PageFile {
  const language = languages[0] as Language;
  const pages = pagesReader(language);
  const { place, words } = sheetOf(language, '', '404.html');
  const body = (
    <MessageScreen pages={pages} page="missing" home="./" homeLabel={words.t('app.home')} />
  );
  const sheet: Sheet = { place, words, title: pages('missing.title'), offered: languages, body };
  return { path: '404.html', html: documentOf(sheet, assets) };
}

/** Pictograms in one file that is fetched once. */
function sprite(path: string, names: readonly string[]): PageFile {
  const symbols = [...new Set(names)].map((name) => {
    const svg = readFileSync(`node_modules/lucide-static/icons/${name}.svg`, 'utf8');
    const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
    const paths = inner.replace(/\s+/g, ' ').replaceAll('> <', '><').trim();
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</symbol>`;
  });
  return { path, html: `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>` };
}

const common = allCards.filter((card) => card.common);

/* What stands on every page, what home shows at once, and what it shows when a theme is opened. */
const sprites = (): PageFile[] => [
  sprite('frame.svg', ['signpost', 'languages']),
  sprite('home.svg', [...Object.values(groupIcons), ...common.map(({ icon }) => icon)]),
  sprite(
    'pictograms.svg',
    allCards.map(({ icon }) => icon),
  ),
];

const profiles = import.meta.glob('/public/municipalities/*.json', {
  eager: true,
  import: 'default',
});

/* The profiles that read well; `npm run profiles` says what is wrong with another. */
const known: readonly Profile[] = Object.values(profiles)
  .map(readProfile)
  .flatMap((read) => ('profile' in read ? [read.profile] : []));

/** All profiles in one file, without the notes for who keeps them: whichever gemeente somebody chooses, the device has it. */
const municipalityIndex = (): PageFile => ({
  path: 'municipalities/index.json',
  html: JSON.stringify(known, (key, value) => (key === 'note' ? undefined : value)),
});

/** Every language that is offered, for a shell that lets people choose. */
const languageList = (): PageFile => ({ path: 'languages.json', html: JSON.stringify(languages) });

/** Every file that is made from the flows and the texts. */
export function prerender(assets: Assets): PageFile[] {
  const sheets = languages.flatMap((language) => [
    homeSheet(language, assets),
    ...plainSheets(language),
    ...[...allFlows.values()]
      .filter(({ id }) => offeredIn(language.code, id))
      .map((flow) => flowSheet(flow, language)),
  ]);
  const pages = sheets.map((sheet) => ({
    path: pathOf(sheet.place.language, sheet.place.page),
    html: documentOf(sheet, assets),
  }));
  return [
    ...pages,
    missingPage(assets),
    ...shellPages(assets),
    ...sprites(),
    municipalityIndex(),
    languageList(),
  ];
}

/** The verdict book: pages of its own below `boek/`, without script. */
export const book = (): readonly PageFile[] => bookFiles(known);
