import fc from 'fast-check';
import { charts, essays, jsonOf } from './dist.ts';
import { atRoot } from './servers.ts';

/**
 * What a reader with ill will, or a program that mangles links, gives to a page.
 *
 * `ignored` are words that the page's notices have to hold, since it cannot show the parts of the
 * address that they stand in; `null` where the page may say what it likes, `[]` where it has nothing to say.
 */
export type Hostile = Readonly<{ query: string; hash: string; ignored: readonly string[] | null }>;

/** A part of a query, and the words of it that notices have to hold; `null`: nothing to say of it. */
type Part = Readonly<{ text: string; marks: readonly string[] | null }>;

/** A page's parameters with values that it can show. */
type Choices = Readonly<Record<string, readonly string[]>>;

/** What would leave a trace if it were read as markup or run. */
const payloads = [
  '<img src=x onerror=window.__hostile=1>',
  '"><svg onload=window.__hostile=1>',
  "'-window.__hostile++-'",
  '</script><script>window.__hostile=1</script>',
  'javascript:window.__hostile=1',
  '<i data-hostile>',
  '</title><i data-hostile>',
  '{{constructor.constructor("window.__hostile=1")()}}',
  '<iframe srcdoc="<script>parent.__hostile=1</script>">',
  '__proto__[hostile]=1',
  '\u202Eeert\u2066',
  '\u200B\uFEFF',
  '\u0000',
  '\uD83D\uDE00',
  'a'.repeat(300),
  '../../../etc/passwd',
  '%E0%A4%A',
  '%',
  '%00%0d%0aSet-Cookie:x=1',
  '1e309',
  '-0',
  '９９',
  "[data-x='",
  '\\',
  '*',
  '.',
  '..',
];

/** Names that every object has. */
const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];

/** Names of parameters that programs add, of which a page says nothing. */
const foreign = ['utm_source', 'fbclid', 'gclid', 'mc_eid', 'sessionid'];

/** A text that is in no list of ours, that begins with a mark of its own, and goes on badly. */
const bad = fc
  .tuple(fc.integer({ min: 100, max: 999 }), fc.oneof(fc.constantFrom(...payloads), fc.string()))
  .map(([number, rest]) => ({ mark: `zz${number}`, text: `zz${number}${rest}` }));

/** Escaped as a browser does it, twice, or not at all. */
const escaped = (text: string) =>
  fc.constantFrom(
    encodeURIComponent(text.toWellFormed()),
    encodeURIComponent(encodeURIComponent(text.toWellFormed())),
    text.replace(/[#&=?+%]/g, ''),
  );

function sound(choices: Choices): fc.Arbitrary<Part> {
  const pairs = Object.entries(choices).flatMap(([key, values]) =>
    values.map((value) => `${key}=${value}`),
  );
  // Of a question a page may say that nothing is found.
  return fc
    .constantFrom(...pairs)
    .map((text) => ({ text, marks: text.startsWith('q=') ? null : [] }));
}

/** A parameter of the page with a value that it does not know. */
function unknown(keys: readonly string[]): fc.Arbitrary<Part> {
  return fc
    .tuple(fc.constantFrom(...keys), bad)
    .chain(([key, { mark, text }]) =>
      escaped(text).map((value) => ({ text: `${key}=${value}`, marks: [mark] })),
    );
}

function inheritedName(keys: readonly string[]): fc.Arbitrary<Part> {
  return fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom(...inherited))
    .map(([key, name]) => ({ text: `${key}=${name}`, marks: [name.replaceAll('_', '')] }));
}

/** What other programs add, and names that are in no list. */
const others: fc.Arbitrary<Part> = fc
  .tuple(fc.constantFrom(...foreign), fc.constantFrom(...payloads))
  .chain(([name, value]) =>
    escaped(value).map((text) => ({ text: `${name}=${text}`, marks: null })),
  );

/** A question, of which a page may say that nothing is found, or how it was read. */
const question: fc.Arbitrary<Part> = bad
  .chain(({ text }) => escaped(text))
  .map((text) => ({ text: `q=${text}`, marks: null }));

/** Pieces that are no parameters, and more than a link may hold. */
const noise: fc.Arbitrary<Part> = fc
  .constantFrom('=', '&&&', '=&=', '?', '%', 'a'.repeat(60_000), '[]', '__proto__=1', '+', '%26%3D')
  .map((text) => ({ text, marks: null }));

/** Parts of a query that the page cannot show, each with the words that tell so. */
function lost(parts: readonly (readonly [text: string, mark: string])[]): fc.Arbitrary<Part> {
  return fc.constantFrom(...parts).map(([text, mark]) => ({ text, marks: [mark] }));
}

/** A hash that names no part of a page. */
const lostHash = fc
  .oneof(
    bad,
    fc.constantFrom(...inherited).map((text) => ({ mark: text, text })),
    fc.constant({ mark: 'p99', text: 'p99' }),
  )
  .chain(({ mark, text }) =>
    fc
      .constantFrom(encodeURIComponent(text.toWellFormed()), text)
      .map((written) => ({ hash: `#${written}`, marks: [mark] })),
  );

const noHash = fc.constant({ hash: '', marks: [] as readonly string[] });

/** A page whose view is in its address: what it can be asked, and what it cannot show. */
export type Asked = Readonly<{
  path: string;
  choices: Choices;
  lost: readonly (readonly [text: string, mark: string])[];
  /** Whether of a long link only the beginning is read. */
  cut: boolean;
}>;

/** Addresses of a page whose view is in its address. */
export function addressesOf({ choices, lost: gone, cut }: Asked): fc.Arbitrary<Hostile> {
  // A question may be anything.
  const keys = Object.keys(choices).filter((key) => key !== 'q');
  const part = fc.oneof(
    { weight: 3, arbitrary: sound(choices) },
    { weight: 3, arbitrary: unknown(keys) },
    { weight: 1, arbitrary: inheritedName(keys) },
    { weight: 1, arbitrary: others },
    { weight: 1, arbitrary: noise },
    { weight: 2, arbitrary: lost(gone) },
    ...('q' in choices ? [{ weight: 2, arbitrary: question }] : []),
  );
  const parts = fc.uniqueArray(part, { maxLength: 5, selector: ({ text }) => text.split('=')[0] });
  const hash = fc.oneof({ weight: 3, arbitrary: noHash }, { weight: 1, arbitrary: lostHash });
  return fc
    .tuple(parts, hash)
    .map(([asked, { hash: named, marks }]) => hostile(asked, named, marks, cut));
}

function hostile(
  parts: readonly Part[],
  hash: string,
  marks: readonly string[],
  cut: boolean,
): Hostile {
  const query = parts.length > 0 ? `?${parts.map(({ text }) => text).join('&')}` : '';
  const said = parts.every((part) => part.marks !== null);
  const words = parts.flatMap((part) => part.marks ?? []);
  // Of a link that is cut, a page says that it was.
  const all = cut && query.length > 2001 ? ['too long', ...marks] : [...words, ...marks];
  return { query, hash, ignored: all.length > 0 ? all : said ? [] : null };
}

/** Hashes for pages that show the same whatever their query. */
export const hashes: fc.Arbitrary<Hostile> = fc
  .oneof({ weight: 5, arbitrary: lostHash }, { weight: 1, arbitrary: noHash })
  .map(({ hash, marks }) => ({ query: '', hash, ignored: marks }));

/** Queries and hashes for pages that show the same whatever their query. */
export const anywhere: fc.Arbitrary<Hostile> = fc
  .tuple(fc.array(fc.oneof(others, noise), { maxLength: 3 }), fc.oneof(lostHash, noHash))
  .map(([parts, { hash, marks }]) => hostile(parts, hash, marks, false));

/** What is pasted or typed into a field. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...payloads),
  fc.string({ unit: 'binary', maxLength: 40 }),
  bad.map(({ text }) => text),
  fc.constantFrom(
    '"',
    '""',
    '-',
    'AND OR NOT',
    'kind:',
    'kind:dog',
    '(((',
    'by:__proto__',
    'a*',
    '~',
    '/(a+)+$/',
  ),
  fc.constantFrom(...payloads).map((text) => text.repeat(40)),
);

/** What another window sends, and what stands in the storage of the browser. */
export const messages: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...payloads),
  fc.constantFrom(...payloads).map((height) => ({ type: 'height', height, src: height })),
  fc.jsonValue(),
  fc.constant({ height: 1e9 }),
  fc.constant({ height: -1 }),
);

/** A value for each key that the site keeps in a browser. */
export const stored: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...payloads, ...inherited, '', 'null', 'undefined', '{}', '[]', '0', 'true'),
  fc.string({ unit: 'binary' }),
  fc.json(),
);

/** Parameters that belong to other pages of ours. */
const elsewhere = (...names: readonly string[]) =>
  names.map((name) => [`${name}=energy`, name] as const);

type ChartFile = Readonly<{
  articles: readonly string[];
  data: Readonly<{
    chart: Readonly<{
      series: readonly Readonly<{ id: string }>[];
      units: readonly Readonly<{ id: string }>[];
    }>;
  }>;
}>;

function chartAt(path: string, slug: string): Asked {
  const { chart } = jsonOf<ChartFile>(atRoot, `charts/${slug}.json`).data;
  return {
    path,
    cut: true,
    choices: {
      view: ['chart', 'table'],
      s: chart.series.map(({ id }) => id),
      u: chart.units.map(({ id }) => id),
    },
    lost: [
      ['v=-1', 'v=-1'],
      ['v=2', 'of version'],
      ['r=999', 'revision'],
      ['asof=2099-01', 'has not come yet'],
      ['asof=2024-02-30', '2024-02-30'],
      ['t=2030..2020', ''],
      ['t=zz..yy', 'zz'],
      ['y=cubic', 'cubic'],
      ['at=nothing.2022', 'nothing'],
      ['c=no-such-claim', 'no-such-claim'],
      ['hl=no-such-series', 'no-such-series'],
      [`foo=${'x'.repeat(2100)}`, 'too long'],
      [`s=${'x'.repeat(2100)}`, 'too long'],
      ['series=oil', 'series'],
      ...elsewhere('topic', 'also', 'q'),
    ],
  };
}

const topics = ['energy', 'trade'];

/** Every page whose view is in its address. */
export const asked: readonly Asked[] = [
  ...charts.map((slug) => chartAt(`charts/${slug}/`, slug)),
  ...charts.map((slug) => chartAt(`embed/${slug}/`, slug)),
  {
    path: 'timeline/',
    cut: true,
    choices: { view: ['chart', 'table'], s: essays.map(({ slug }) => slug) },
    lost: [
      ['v=-1', 'v=-1'],
      ['r=999', 'revision'],
      ['at=no-such-event', 'no-such-event'],
      ['t=zz..yy', 'zz'],
      ['u=usd', 'u=usd'],
      ['asof=2020-01', 'asof=2020-01'],
      [`foo=${'x'.repeat(2100)}`, 'too long'],
      ['views=table', 'views'],
      ...elsewhere('topic', 'q'),
    ],
  },
  {
    path: 'propositions/',
    cut: false,
    choices: { topic: topics, sort: ['spoken'], 'hidden-truth': ['denies', 'asserts'] },
    lost: [
      ['Topic=trade', 'Topic'],
      ['topics=trade', 'topics'],
      ['where=nowhere', 'nowhere'],
      ['sort=upwards', 'upwards'],
      ['amp;topic=trade', 'amp;topic'],
      [`where=${'x'.repeat(2100)}`, ''],
      ...elsewhere('q', 'also'),
    ],
  },
  {
    path: 'search/',
    cut: false,
    choices: { q: ['oil', 'junior%20partner'], topic: topics, kind: [] },
    lost: [
      ['Q=oil', 'Q=oil'],
      ['topics=energy', 'topics'],
      ['also=banana', 'banana'],
      ['kind=dog', 'dog'],
      ['stance=dog', 'dog'],
      ['verdict=dog', 'dog'],
      ['actor=dog', 'dog'],
      ['article=dog', 'dog'],
      [`article=${'x'.repeat(2100)}`, ''],
      ['where=nowhere', 'where'],
    ],
  },
];
