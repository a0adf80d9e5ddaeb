import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Flow } from '../engine/flow.ts';
import { allFlows } from '../flows/all.ts';
import { textFile } from '../i18n/disk.ts';
import { plain } from '../i18n/format.ts';
import { type Language, textAt } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';
import type { Place } from '../screens/place.ts';
import { Shell } from '../screens/Shell.tsx';

/** Where the build put things, relative to the root of the site. */
export interface Assets {
  readonly script: string;
  readonly style: string;
  /** The chunks that a source file needs, itself first. */
  readonly chunksOf: (source: string) => readonly string[];
  /** Text files by `nl/geld-gekregen`. */
  readonly texts: Readonly<Record<string, string>>;
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A page before it is a document: what stands where, and in what words. */
export interface Sheet {
  readonly place: Place;
  readonly words: Words;
  readonly title: string;
  readonly offered: readonly Language[];
  readonly body: ComponentChildren;
  readonly flow?: Flow;
  readonly exit?: boolean;
  /** Stands alone, without the frame of the app: a shell that makes its own. */
  readonly isBare?: boolean;
}

function head({ place, title, flow, isBare }: Sheet, assets: Assets): string {
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
    ...(isBare ? ['<meta name="robots" content="noindex">'] : []),
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

/** The texts of the verdicts, which a page fetches once somebody answers. */
function verdictsOf({ place, flow }: Sheet, assets: Assets): string {
  const file = assets.texts[`${place.language.code}/${flow?.id}.verdicts`];
  if (!file) throw new Error(`There are no verdicts of ${flow?.id} in ${place.language.code}`);
  return file;
}

/** The whole document of a page; nothing in it is inline, and every address counts from the page. */
export function documentOf(sheet: Sheet, assets: Assets): string {
  const { place, words, offered, body, flow, exit, isBare } = sheet;
  const { language, root, page } = place;
  const attributes = [
    `lang="${language.code}"`,
    `dir="${language.dir}"`,
    `data-intl="${language.intl}"`,
    `data-reviewed="${language.reviewed}"`,
    `data-root="${root}"`,
    `data-page="${page}"`,
    ...(flow
      ? [`data-flow="${flow.id}"`, `data-verdicts="${root}${verdictsOf(sheet, assets)}"`]
      : []),
  ];
  const frame = renderToString(
    isBare ? (
      <main id="inhoud">{body}</main>
    ) : (
      <Shell
        place={place}
        words={words}
        languages={offered}
        exit={exit ?? false}
        notThis={flow !== undefined}
      >
        {body}
      </Shell>
    ),
  );
  return `<!doctype html><html ${attributes.join(' ')}><head>${head(sheet, assets)}</head><body>${frame}${onward(sheet)}</body></html>`;
}
