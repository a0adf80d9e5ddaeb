/* Makes every page as HTML at build time. Runs in Node only. */
import { readFileSync } from 'node:fs';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Flow } from './engine/flow.ts';
import { walk } from './engine/walk.ts';
import { allCards, allFlows, cardOf } from './flows/all.ts';
import { groupIcons, groups } from './flows/card.ts';
import { flowTexts, offeredIn, offeredLanguages, textFile } from './i18n/disk.ts';
import { formatDay, plain } from './i18n/format.ts';
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
  PrivacyScreen,
} from './screens/PlainScreens.tsx';
import { linkTo, type Place } from './screens/place.ts';
import { QuestionScreen } from './screens/QuestionScreen.tsx';
import { Shell } from './screens/Shell.tsx';

/** Where the build put things, relative to the root of the site. */
export interface Assets {
  readonly script: string;
  readonly style: string;
  /** The chunks that a source file needs, itself first. */
  readonly chunksOf: (source: string) => readonly string[];
  /** Text files by `nl/geld-gekregen`. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface PageFile {
  readonly path: string;
  readonly html: string;
}

const languages = offeredLanguages();

const CREDITS = [
  'Gemeentelijke indeling: CBS (CC BY 4.0)',
  'Websites: Register van Overheidsorganisaties (CC0)',
  'Pictogrammen: Lucide (ISC)',
  'Wetteksten: wetten.overheid.nl',
];

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

interface Sheet {
  readonly place: Place;
  readonly words: Words;
  readonly title: string;
  readonly offered: readonly Language[];
  readonly body: ComponentChildren;
  readonly flow?: Flow;
  readonly exit?: boolean;
}

function head({ place, title, flow }: Sheet, assets: Assets): string {
  const { root, language } = place;
  const texts = (name: string, as: string) => {
    const file = assets.texts[`${language.code}/${name}`];
    if (!file) throw new Error(`There is no text file ${language.code}/${name}`);
    return `<link rel="preload" as="fetch" crossorigin href="${root}${file}" data-texts="${as}">`;
  };
  const chunks = flow
    ? [
        ...assets.chunksOf('src/app/flowPage.tsx'),
        ...assets.chunksOf('src/app/openStore.ts'),
        ...assets.chunksOf(`src/flows/${flow.id}/flow.ts`),
      ]
    : [];
  const flowChunk = flow && assets.chunksOf(`src/flows/${flow.id}/flow.ts`)[0];
  const preloads = [...new Set(chunks)].filter((file) => file !== assets.script);
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeAttribute(plain(title))}</title>`,
    `<link rel="stylesheet" href="${root}${assets.style}">`,
    `<link rel="stylesheet" href="${root}theme.css">`,
    `<script type="module" src="${root}${assets.script}"></script>`,
    ...preloads.map(
      (file) =>
        `<link rel="modulepreload" href="${root}${file}"${file === flowChunk ? ' data-flow-chunk' : ''}>`,
    ),
    ...(flow ? [texts('interface', 'interface'), texts(flow.id, 'flow')] : []),
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml">`,
    `<link rel="manifest" href="${root}manifest.webmanifest">`,
    '<meta name="theme-color" content="#0b5d68">',
  ].join('');
}

/** Titles of the flows that may go on from this one, for the script to read. */
function onward({ flow, place }: Sheet): string {
  if (!flow) return '';
  const ids = [...new Set(Object.values(flow.outcomes).flatMap(({ leadsTo }) => leadsTo ?? []))];
  const titles = textFile(place.language.code, 'cards') ?? {};
  const items = ids.flatMap((id) => {
    const title = allFlows.has(id) ? textAt(titles, `${id}.title`) : undefined;
    return title ? [`<li data-flow="${id}">${escapeAttribute(title)}</li>`] : [];
  });
  return `<ul id="verder" hidden>${items.join('')}</ul>`;
}

function documentOf(sheet: Sheet, assets: Assets): string {
  const { place, words, offered, body, flow, exit } = sheet;
  const { language, root, page } = place;
  const attributes = [
    `lang="${language.code}"`,
    `dir="${language.dir}"`,
    `data-intl="${language.intl}"`,
    `data-reviewed="${language.reviewed}"`,
    `data-root="${root}"`,
    `data-page="${page}"`,
    ...(flow ? [`data-flow="${flow.id}"`] : []),
  ];
  const frame = renderToString(
    <Shell place={place} words={words} languages={offered} exit={exit ?? false}>
      {body}
    </Shell>,
  );
  return `<!doctype html><html ${attributes.join(' ')}><head>${head(sheet, assets)}</head><body>${frame}${onward(sheet)}</body></html>`;
}

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
        onAnswer={() => {}}
      />
    </>
  );
  const offered = languages.filter(({ code }) => offeredIn(code, flow.id));
  return { place, words, title, offered, body, flow, exit: cardOf(flow.id).sensitive ?? false };
}

function homeSheet(language: Language): Sheet {
  const { place, words } = sheetOf(language, '');
  const pages = pagesReader(language);
  const cards = [...allCards].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
  const body = (
    <HomeScreen
      cards={cards.filter(({ id }) => offeredIn(language.code, id))}
      titles={textFile(language.code, 'cards') ?? {}}
      pages={pages}
      words={words}
      place={place}
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
    sheet('over/', 'about', () => <AboutScreen pages={pages} credits={CREDITS} />),
    sheet('gegevens/', 'privacy', () => <PrivacyScreen pages={pages} />),
    sheet('hulp/', 'help', () => <HelpScreen pages={pages} />),
    sheet('talen/', 'languages', (place) => (
      <LanguagesScreen pages={pages} place={place} languages={languages} />
    )),
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

const UI_ICONS = ['signpost', 'languages'];

/** All pictograms that the pages use, in one file that is fetched once. */
function sprite(): PageFile {
  const icons = [...UI_ICONS, ...Object.values(groupIcons), ...allCards.map(({ icon }) => icon)];
  const names = [...new Set(icons)];
  const symbols = names.map((name) => {
    const svg = readFileSync(`node_modules/lucide-static/icons/${name}.svg`, 'utf8');
    const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
    const paths = inner.replace(/\s+/g, ' ').replaceAll('> <', '><').trim();
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</symbol>`;
  });
  return {
    path: 'pictograms.svg',
    html: `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`,
  };
}

const profiles = import.meta.glob('/public/municipalities/*.json', {
  eager: true,
  import: 'default',
});

/** The gemeenten that have a profile which reads well. */
function municipalityIndex(): PageFile {
  const known = Object.values(profiles)
    .map(readProfile)
    .flatMap((read): Profile[] => ('profile' in read ? [read.profile] : []));
  const list = known
    .map(({ code, name }) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return { path: 'municipalities/index.json', html: JSON.stringify(list) };
}

/** Every file that is made from the flows and the texts. */
export function prerender(assets: Assets): PageFile[] {
  const sheets = languages.flatMap((language) => [
    homeSheet(language),
    ...plainSheets(language),
    ...[...allFlows.values()]
      .filter(({ id }) => offeredIn(language.code, id))
      .map((flow) => flowSheet(flow, language)),
  ]);
  const pages = sheets.map((sheet) => ({
    path: pathOf(sheet.place.language, sheet.place.page),
    html: documentOf(sheet, assets),
  }));
  return [...pages, missingPage(assets), sprite(), municipalityIndex()];
}
