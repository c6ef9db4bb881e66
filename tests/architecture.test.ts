import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Which folders of ours the values of a folder may come from; types of `schema` are free to all. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  schema: ['schema', 'domain'],
  domain: ['domain'],
  routing: ['routing', 'domain'],
  charts: ['charts', 'domain'],
  search: ['search', 'domain'],
  citations: ['citations', 'domain'],
  essays: ['essays', 'routing', 'domain'],
  snapshots: ['snapshots', 'schema', 'charts', 'routing', 'domain'],
  data: ['data', 'schema', 'routing', 'domain'],
  og: ['og', 'schema', 'routing', 'charts', 'domain'],
  corpus: ['corpus', 'schema', 'search', 'snapshots', 'charts', 'essays', 'routing', 'domain'],
  client: ['client', 'snapshots', 'routing', 'charts', 'search', 'citations', 'domain'],
  components: [
    'components',
    'schema',
    'client',
    'routing',
    'charts',
    'search',
    'citations',
    'domain',
  ],
  layouts: [
    'layouts',
    'schema',
    'components',
    'client',
    'routing',
    'charts',
    'search',
    'citations',
    'styles',
    'fonts',
    'domain',
  ],
  commands: ['commands', 'schema', 'corpus', 'snapshots', 'fonts', 'search', 'routing', 'domain'],
  fonts: ['fonts', 'commands', 'corpus', 'search'],
};

/** The most modules of ours that one may need to run: itself, then each that the one before takes from. */
const longestChain = 10;

/** Packages that one folder alone may use. */
const owned: Readonly<Record<string, readonly string[]>> = {
  d3: ['charts', 'client'],
  'fuse.js': ['search'],
  zod: ['schema', 'corpus', 'data'],
  '@citation-js/core': ['citations'],
  'astro:content': ['site', 'content.config.ts'],
};

/** Folders without a browser: text in, data out. */
const pure = [
  'schema',
  'domain',
  'routing',
  'charts',
  'search',
  'citations',
  'data',
  'essays',
  'snapshots',
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
    return allowed && !allowed.includes(to) && !(typesOnly && to === 'schema');
  });
  expect(astray.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
});

test('the documents print these rules', async () => {
  const row = ([folder, from]: readonly [string, readonly string[]]) => {
    const others = from.filter((other) => other !== folder).map((other) => `\`${other}\``);
    return `| \`${folder}\` | ${others.join(', ') || 'nothing of ours'} |`;
  };
  const text = [
    '# Import rules',
    '',
    'Written by `npm run test:update` from `tests/architecture.test.ts`: change that, not this.',
    'Folders that are not listed (`pages`, `site`) are the edge and may import everything.',
    '',
    '| folder of `src/` | takes values from |',
    '| --- | --- |',
    ...Object.entries(arrows).map(row),
    '',
    `No chain of imports is longer than ${longestChain} modules, types aside.`,
  ].join('\n');
  const written = await format(text, { ...(await resolveConfig('README.md')), parser: 'markdown' });
  await expect(written).toMatchFileSnapshot('../docs/import-rules.md');
});

test('no folder of src holds more than 15 files, and none lies loose but the one Astro asks for', () => {
  const all = readdirSync(src, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const written = all.filter(
    ({ parentPath }) => !relative(src, parentPath).startsWith('snapshots/store'),
  );
  const counts = Map.groupBy(written, ({ parentPath }) => relative(src, parentPath));
  const full = [...counts].filter(([, { length }]) => length > 15).map(([folder]) => folder);
  expect(full).toEqual([]);
  expect(counts.get('')!.map(({ name }) => name)).toEqual(['content.config.ts']);
});

test('no file imports itself through others, types included', () => {
  const imported = new Map(
    files.map((file) => [
      file,
      importsIn(file)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => normalize(join(dirname(file), from))),
    ]),
  );
  const left = new Map(imported);
  const free = () =>
    [...left].filter(([, targets]) => targets.every((one) => !left.has(one))).map(([file]) => file);
  for (let leaves = free(); leaves.length > 0; leaves = free())
    for (const file of leaves) left.delete(file);
  expect([...left.keys()]).toEqual([]);
});

/** The longest chain of modules whose values a file needs, itself first. */
function chainFrom(file: string, known: Map<string, readonly string[]>): readonly string[] {
  const targets = importsIn(file)
    .filter(({ from, typesOnly }) => from.startsWith('.') && !typesOnly)
    .map(({ from }) => normalize(join(dirname(file), from)))
    .filter((target) => files.includes(target));
  const chains = targets.map((target) => known.get(target) ?? chainFrom(target, known));
  const chain = [file, ...(chains.sort((a, b) => b.length - a.length)[0] ?? [])];
  known.set(file, chain);
  return chain;
}

test(`no chain of imports is longer than ${longestChain} modules`, () => {
  const known = new Map<string, readonly string[]>();
  const long = files.map((file) => chainFrom(file, known)).filter((c) => c.length > longestChain);
  expect(long.map((chain) => chain.join(' > '))).toEqual([]);
});

test('charts and routing do not know each other', () => {
  const pairs = inside.filter(({ file, to }) =>
    ['charts>routing', 'routing>charts'].includes(`${folderOf(file)}>${to}`),
  );
  expect(pairs).toEqual([]);
});

test('client code takes no values from the schema, so that zod stays out of the browser', () => {
  const taken = inside.filter(
    ({ file, to, typesOnly }) => folderOf(file) === 'client' && to === 'schema' && !typesOnly,
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
    .filter((file) => /(?<![\w-])(document|window|location)\s*[.[(]/.test(textOf(file)));
  expect(mentions).toEqual([]);
});

test('components never load the corpus', () => {
  const loading = inside.filter(
    ({ file, to }) => ['components', 'layouts'].includes(folderOf(file)) && to === 'site',
  );
  expect(loading).toEqual([]);
});

test('every folder of src is in the table of arrows or at its edge', () => {
  const folders = [...new Set(files.filter((file) => file.includes('/')).map(folderOf))];
  expect(folders.filter((folder) => !(folder in arrows)).sort()).toEqual([
    'pages',
    'site',
    'types',
  ]);
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

test('what pages take from client code at build defines no element, so that `npm run dev` can run it', () => {
  const taken = files
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) =>
      importsOf(frontmatter(file), file)
        .filter(({ typesOnly }) => !typesOnly)
        .map(({ from }) => ({ file, to: normalize(join(dirname(file), from)) })),
    )
    .filter(({ to }) => to.startsWith('client/'));
  expect(taken.length).toBeGreaterThan(0);
  const elements = taken.filter(({ to }) =>
    [...reached(to)].some((one) => /\bextends HTMLElement\b/.test(textOf(one))),
  );
  expect(elements.map(({ file, to }) => `${file} takes a value from ${to}`)).toEqual([]);
});
