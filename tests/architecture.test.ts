import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Which folders of ours the values of a folder may come from; types of `model` are free to all. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  urls: ['urls', 'model'],
  charts: ['charts', 'model'],
  search: ['search', 'model'],
  cite: ['cite', 'model'],
  cards: ['cards', 'model', 'urls', 'charts'],
  'data-package': ['data-package', 'urls', 'model'],
  linked: ['linked', 'urls', 'model'],
  markdown: ['markdown', 'urls', 'model'],
  frozen: ['frozen', 'charts', 'urls', 'model'],
  corpus: ['corpus', 'search', 'frozen', 'charts', 'markdown', 'urls', 'model'],
  islands: ['islands', 'frozen', 'urls', 'charts', 'search', 'cite'],
  components: ['components', 'islands', 'model', 'urls', 'charts', 'search', 'cite'],
  layouts: [
    'layouts',
    'components',
    'islands',
    'model',
    'urls',
    'charts',
    'search',
    'cite',
    'styles',
    'fonts',
  ],
  cli: [
    'cli',
    'corpus',
    'frozen',
    'search',
    'urls',
    'model',
    'content-files.ts',
    'han-variants.ts',
  ],
};

/** Packages that one folder alone may use. */
const owned: Readonly<Record<string, readonly string[]>> = {
  d3: ['charts'],
  // The benchmark runs plain fuse.js beside the search.
  'fuse.js': ['search', 'cli'],
  zod: ['model', 'corpus'],
  '@citation-js/core': ['citations.ts'],
  'astro:content': ['load.ts', 'content.config.ts', 'content-loader.ts'],
};

const pure = [
  'model',
  'urls',
  'charts',
  'search',
  'cite',
  'data-package',
  'linked',
  'markdown',
  'frozen',
  'corpus',
];

type Import = Readonly<{ file: string; from: string; typesOnly: boolean }>;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro|mjs)$/.test(file))
  .sort();
const textOf = (file: string) => readFileSync(join(src, file), 'utf8');
const folderOf = (file: string) => file.split('/')[0]!;

const importsOf = (text: string, file = ''): Import[] =>
  [...text.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(
    ([, type, from]) => ({ file, from: from!, typesOnly: Boolean(type) }),
  );
const importsIn = (file: string): Import[] => importsOf(textOf(file), file);

const imports = files.flatMap(importsIn);
const inside = imports
  .filter(({ from }) => from.startsWith('.'))
  .map((one) => ({ ...one, to: folderOf(normalize(join(dirname(one.file), one.from))) }));

test('the folders of src import only along the arrows', () => {
  const astray = inside.filter(({ file, to, typesOnly }) => {
    const allowed = arrows[folderOf(file)];
    return allowed && !allowed.includes(to) && !(typesOnly && to === 'model');
  });
  expect(astray.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
});

test('charts and urls do not know each other', () => {
  const pairs = inside.filter(({ file, to }) =>
    ['charts>urls', 'urls>charts'].includes(`${folderOf(file)}>${to}`),
  );
  expect(pairs).toEqual([]);
});

test('islands take no values from the model, so that zod stays out of the browser', () => {
  const taken = inside.filter(
    ({ file, to, typesOnly }) => folderOf(file) === 'islands' && to === 'model' && !typesOnly,
  );
  expect(taken.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
});

test.each(Object.entries(owned))('%s is imported only where it belongs', (name, owners) => {
  const strangers = imports.filter(
    ({ file, from, typesOnly }) =>
      !typesOnly &&
      (from === name || from.startsWith(`${name}/`)) &&
      !owners.includes(folderOf(file)),
  );
  expect(strangers.map(({ file }) => file)).toEqual([]);
});

test('the pure folders never mention the browser', () => {
  const mentions = files
    .filter((file) => pure.includes(folderOf(file)))
    .filter((file) => /\b(document|window|location)\s*[.[(]/.test(textOf(file)));
  expect(mentions).toEqual([]);
});

test('components never load the corpus', () => {
  const loading = inside.filter(
    ({ file, to }) => ['components', 'layouts'].includes(folderOf(file)) && to === 'load.ts',
  );
  expect(loading).toEqual([]);
});

test('every folder of src is in the table of arrows or at its edge', () => {
  const folders = [...new Set(files.filter((file) => file.includes('/')).map(folderOf))];
  expect(folders.filter((folder) => !(folder in arrows)).sort()).toEqual(['pages']);
});

/** The code of a page or component that runs at build: what stands between its first two fences. */
const frontmatter = (file: string) => textOf(file).split(/^---$/m)[1] ?? '';

/** A file of ours and every file of ours whose values it takes. */
function reached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { from, typesOnly } of importsIn(file))
    if (from.startsWith('.') && from.endsWith('.ts') && !typesOnly)
      reached(normalize(join(dirname(file), from)), seen);
  return seen;
}

test('what pages take from islands at build defines no element, so that `npm run dev` can run it', () => {
  const taken = files
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) =>
      importsOf(frontmatter(file), file)
        .filter(({ typesOnly }) => !typesOnly)
        .map(({ from }) => ({ file, to: normalize(join(dirname(file), from)) })),
    )
    .filter(({ to }) => to.startsWith('islands/'));
  expect(taken.length).toBeGreaterThan(0);
  const elements = taken.filter(({ to }) =>
    [...reached(to)].some((one) => /\bextends HTMLElement\b/.test(textOf(one))),
  );
  expect(elements.map(({ file, to }) => `${file} takes a value from ${to}`)).toEqual([]);
});
