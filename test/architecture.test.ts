import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>('../src/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/* One direction: a file imports from its own room and from rooms before it. */
const rooms = [
  'base',
  'law',
  'engine',
  'flows',
  'storage',
  'i18n',
  'municipality',
  'organisation',
  'find',
  'keep',
  'report',
  'handover',
  'pwa',
  'session',
  'speech',
  'ui',
  'screens',
  'book',
  'app',
  'cli',
];
/* These choose or bundle the rest, so they stand outside the order and may open any door. */
const outside = ['main.tsx', 'prerender.tsx', 'sw.ts'];

/* One door per library: the rooms that may import it. */
const doors: Readonly<Record<string, readonly string[]>> = {
  xstate: ['engine', 'session'],
  i18next: ['i18n'],
  idb: ['storage'],
  valibot: ['municipality', 'organisation', 'keep'],
  'ts-ics': ['report'],
  uqr: ['handover'],
  jsqr: ['handover'],
  minisearch: ['find'],
  '@orama/stemmers': ['find'],
  'workbox-window': ['pwa'],
  preact: ['ui', 'screens', 'book', 'app'],
  'preact-render-to-string': ['book', 'app'],
};
/* Other folders of the project that a room may read: texts, and the profiles for the terminal. */
const readable: Readonly<Record<string, readonly string[]>> = {
  locales: ['i18n'],
  public: ['cli'],
};

/* The clock is read in the places that start the app, and in the service worker. */
const readsClock = (path: string): boolean => path.startsWith('cli/') || outside.includes(path);

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

const files: readonly SourceFile[] = Object.entries(sources).map(([file, text]) => {
  const path = file.replace('../src/', '');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return { path, room: path.includes('/') ? (path.split('/')[0] ?? '') : '', text, tree };
});

function nodesOf(tree: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** What an import, export-from, `import()`, import type or glob names, if the node is one. */
function importedBy(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isGlob = node.expression.getText() === 'import.meta.glob';
  return isImport || isGlob ? textOf(node.arguments[0]) : undefined;
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

const importsOf = ({ tree }: SourceFile): readonly string[] =>
  nodesOf(tree).flatMap((node) => importedBy(node) ?? []);

/** Where an import leads: a path from the root of the project, or a library. */
function targetOf(
  { path }: SourceFile,
  specifier: string,
): { readonly path?: string; readonly library?: string } {
  if (specifier.startsWith('/')) return { path: specifier.slice(1) };
  if (specifier.startsWith('.'))
    return { path: new URL(specifier, `file:///src/${path}`).pathname.slice(1) };
  const [scope = '', name] = specifier.split('/');
  return { library: scope.startsWith('@') ? `${scope}/${name}` : scope };
}

function mayRead(room: string, target: string): boolean {
  const [top = '', imported = ''] = target.split('/');
  if (top !== 'src') return readable[top]?.includes(room) ?? false;
  return rooms.includes(imported) && rooms.indexOf(imported) <= rooms.indexOf(room);
}

function mayOpen(room: string, library: string): boolean {
  if (library.startsWith('node:')) return room === 'cli';
  return doors[library]?.includes(room) ?? false;
}

function breaches(file: SourceFile): readonly string[] {
  return importsOf(file).flatMap((specifier) => {
    const { path, library } = targetOf(file, specifier);
    const allowed =
      library === undefined ? mayRead(file.room, path ?? '') : mayOpen(file.room, library);
    return allowed ? [] : [`${file.path} imports ${specifier}`];
  });
}

const isClock = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
  (ts.isCallExpression(node) && node.expression.getText() === 'Date') ||
  (ts.isPropertyAccessExpression(node) && /^(Date|performance)\.now$/.test(node.getText()));

const isDefaultExport = (node: ts.Statement): boolean =>
  ts.isExportAssignment(node) ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));

const isFunctionWithBody = (node: ts.Node): boolean =>
  ts.isFunctionLike(node) && 'body' in node && !!node.body;

describe('the house', () => {
  it('has only the rooms of the list, and three files outside them', () => {
    const known = files.filter(({ room, path }) => rooms.includes(room) || outside.includes(path));
    expect(files.filter((file) => !known.includes(file)).map(({ path }) => path)).toEqual([]);
  });

  it.each(rooms)(
    'lets %s import only itself, the rooms before it, and the libraries it is the door of',
    (room) => {
      const inRoom = files.filter((file) => file.room === room);
      expect(inRoom.flatMap(breaches)).toEqual([]);
    },
  );

  it('reads the clock only where the app starts', () => {
    const reading = files.filter(
      ({ path, tree }) => !readsClock(path) && nodesOf(tree).some(isClock),
    );
    expect(reading.map(({ path }) => path)).toEqual([]);
  });

  it('has a default export only where a glob collects it', () => {
    const isCollected = (path: string): boolean => /^(flows|law)\/[^/]+\/[^/]+\.ts$/.test(path);
    const exporting = files.filter(
      ({ path, tree }) => !isCollected(path) && tree.statements.some(isDefaultExport),
    );
    expect(exporting.map(({ path }) => path)).toEqual([]);
  });
});

/* Folders that hold data: a flow and its cases, and what the law says on which day. */
const isData = (path: string): boolean => /^flows\/[^/]+\/|^law\/(parameters|sources)\//.test(path);
const linesOf = (text: string): number => text.trimEnd().split('\n').length;
const shareUnder = (sizes: readonly number[], limit: number): number =>
  sizes.filter((size) => size < limit).length / sizes.length;

describe('sizes of files', () => {
  const sizes = files
    .filter(({ path }) => !isData(path))
    .map(({ path, text }) => [path, linesOf(text)] as const);

  it('has no file over 300 lines', () => {
    expect(sizes.filter(([, lines]) => lines > 300)).toEqual([]);
  });

  it('has half of the files under 50 lines and nine in ten under 150', () => {
    const lines = sizes.map(([, count]) => count);
    expect(shareUnder(lines, 50)).toBeGreaterThanOrEqual(0.5);
    expect(shareUnder(lines, 150)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('sizes of functions', () => {
  const sizes = files
    .filter(({ path }) => !isData(path))
    .flatMap(({ tree }) =>
      nodesOf(tree)
        .filter(isFunctionWithBody)
        .map((node) => linesOf(node.getText())),
    );

  it('has half of the functions under 10 lines and nine in ten under 30', () => {
    expect(shareUnder(sizes, 10)).toBeGreaterThanOrEqual(0.5);
    expect(shareUnder(sizes, 30)).toBeGreaterThanOrEqual(0.9);
  });
});
