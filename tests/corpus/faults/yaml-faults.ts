import { append, bytes, edit, swap, write } from './planting.ts';
import type { Fault, Planting } from './planting.ts';

const claims = 'content/claims/quiet-river.yaml';
const events = 'content/events.yaml';
const sources = 'content/sources.yaml';
const topics = 'content/topics.yaml';
const changes = 'content/changes.yaml';

const words = 'The Lume floods its banks.';
const eventText = (text: string): Planting => swap(events, words, text);
const eventDate = (date: string): Planting => swap(events, "date: '2024'", `date: ${date}`);
const eventId = (id: string): Planting => swap(events, 'id: flood', `id: ${id}`);
const paragraph = (value: string): Planting => swap(claims, 'paragraph: 1', `paragraph: ${value}`);
const url = (address: string): Planting => swap(sources, 'https://gazette.example/lume', address);
const why = (text: string): Planting => swap(changes, 'why: It was ready.', `why: ${text}`);

/** Faults of YAML: its form, what cannot be seen in it, and values of a wrong shape. */
export const yamlFaults: readonly Fault[] = [
  ['a double quotation mark is not closed', swap(claims, 'text: Aldmark', 'text: "Aldmark')],
  ['a single quotation mark is not closed', swap(claims, "day: '2026-11-21'", "day: '2026-11-21")],
  ['a byte-order mark begins the claims', edit(claims, (text) => `\ufeff${text}`)],
  ['lines of the claims end as on Windows', edit(claims, (text) => text.replaceAll('\n', '\r\n'))],
  [
    'all content has the line ends of Windows',
    (files) => new Map([...files].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])),
  ],
  ['lines end as on old Macs', edit(claims, (text) => text.replaceAll('\n', '\r'))],
  ['a tab indents a field', swap(claims, '\n  paragraph', '\n\tparagraph')],
  [
    'a tab indents an item of a list',
    swap(topics, 'aliases: [commerce]', 'aliases:\n\t- commerce'),
  ],
  ['a field stands twice', swap(claims, '  kind: fact\n', '  kind: fact\n  kind: fact\n')],
  ['a number is `.nan`', paragraph('.nan')],
  ['a number is `.inf`', paragraph('.inf')],
  ['a number has 24 digits', paragraph('100000000000000000000000')],
  ['a number is 1e309', paragraph('1e309')],
  ['a paragraph is −1', paragraph('-1')],
  ['a paragraph is 1.5', paragraph('1.5')],
  ['a number begins with 0', paragraph('01')],
  ['a number is hexadecimal', paragraph('0x1')],
  ['a number is in quotes', paragraph('"1"')],
  ['a day has no quotes', swap(claims, "day: '2026-11-21'", 'day: 2026-11-21')],
  ['the language is `no`', swap(sources, 'language: en', 'language: no')],
  ['the language is `xx`', swap(sources, 'language: en', 'language: xx')],
  ['a tag asks for a function', swap(claims, 'kind: fact', 'kind: !!js/function "x"')],
  ['a tag is unknown', swap(claims, 'kind: fact', 'kind: !x fact')],
  [
    'an alias repeats an anchor',
    (files) =>
      swap(
        claims,
        'topics: [treaty]',
        'topics: *t',
      )(swap(claims, 'topics: [treaty]', 'topics: &t [treaty]')(files)),
  ],
  ['an alias has no anchor', swap(claims, 'kind: fact', 'kind: *nope')],
  ['an alias repeats itself', swap(claims, 'topics: [treaty]', 'topics: &t [treaty, *t]')],
  [
    'aliases grow to a billion values',
    append(
      claims,
      `- id: &a [${'x, '.repeat(9)}x]\n${[...'bcdefghi'].map((name, at) => `  ${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(9)}x]\n`).join('')}`,
    ),
  ],
  ['a merge key fills a claim', swap(claims, '  kind: fact\n', '  <<: { kind: fact }\n')],
  [
    'a field is called `__proto__`',
    swap(claims, '  kind: fact\n', '  kind: fact\n  __proto__: { a: 1 }\n'),
  ],
  ['a second document begins', append(claims, '---\n- id: x\n')],
  ['20,000 brackets open', append(claims, '['.repeat(20_000))],
  ['5,000 brackets open and close', append(topics, `- ${'['.repeat(5000)}${']'.repeat(5000)}\n`)],
  ['a NUL stands in a text', eventText(`${words}\0`)],
  ['U+0008 stands in a text', eventText('The Lume\b floods.')],
  ['U+0008 is written as `\\b`', why('"So \\b it was."')],
  ['half of a surrogate pair is written as `\\ud800`', why('"So \\ud800 it was."')],
  ['a direction override is written as `\\u202e`', why('"So \\u202e it was."')],
  ['a byte of a text is not UTF-8', bytes(events, 'The Lume', 'ff')],
  [
    'a file is in Windows-1251',
    edit(topics, (text) =>
      // Cyrillic letters lie 0x350 lower there; other letters do not matter here.
      Buffer.from(
        [...text]
          .map((letter) => letter.codePointAt(0)!)
          .map((code) => (code < 0x410 ? code : code - 0x350)),
      ).toString('utf8'),
    ),
  ],
  [
    'a file is in UTF-16',
    edit(topics, (text) => Buffer.from(`\ufeff${text}`, 'utf16le').toString('utf8')),
  ],
  ['U+202E turns the direction of a text', eventText(`The \u202eLume floods.`)],
  ['U+2066 isolates a direction', eventText(`The \u2066Lume floods.`)],
  ['a space of no width stands in a text', eventText(`The\u200bLume floods.`)],
  ['a joiner of no width, U+2060, stands in a text', eventText(`The\u2060Lume floods.`)],
  ['a text is nothing but a space of no width', eventText('"\u200b"')],
  ['a text is nothing but a soft hyphen', eventText('"\u00ad"')],
  [
    'a text has Chinese, soft hyphens and spaces that do not break',
    eventText('The Lume\u00a0floods, 河\u2009水 over\u00adflows.'),
  ],
  ['a title is one space', swap(sources, 'title: Trade on the Lume in 2024', 'title: " "')],
  ['a space of no width stands in an id', eventId('flo\u200bod')],
  ['a Cyrillic letter stands in an id', eventId('flооd')],
  ['an id has capitals', eventId('Flood')],
  ['an id is a path', eventId('../../evil')],
  ['an id is `constructor`', eventId('constructor')],
  ['an id is `__proto__`', eventId('__proto__')],
  ['an id has 500 letters', eventId('a'.repeat(500))],
  [
    'a topic is called `constructor`',
    append(topics, '- id: constructor\n  name: { en: C, ru: К, zh: 构 }\n'),
  ],
  ['a script stands in a text', eventText('"<script>alert(1)</script> The Lume."')],
  ['a tag that ends scripts stands in a name', swap(topics, 'en: Trade', 'en: "</script>Trade"')],
  ['`]]>` and `&` stand in a reason', why('"]]> & it was ready."')],
  ['an address begins with `javascript:`', url('javascript:alert(1)')],
  ['an address begins with `data:`', url('data:text/html,x')],
  ['an address begins with `ftp:`', url('ftp://gazette.example/lume')],
  ['an address begins with `http:`', url('http://gazette.example/lume')],
  ['an address has a space', url('"https://gazette.example/the lume"')],
  ['an address has a name and a password', url('https://me:secret@gazette.example/lume')],
  ['an address is `https://` alone', url('https://')],
  ['an address is of this computer', url('https://localhost/lume')],
  ['an address is of this computer, as a number', url('https://127.0.0.1/lume')],
  ['an address is of this computer, as another number', url('https://0x7f.1/lume')],
  ['an address is of a private network', url('https://192.168.0.1/lume')],
  ['an address is of this computer, in IPv6', url('"https://[::1]/lume"')],
  ['an address tells where its reader came from', url('https://gazette.example/lume?utm_source=x')],
  [
    'a source is never used',
    append(
      sources,
      '- id: idle\n  title: Idle\n  publisher: Gazette\n  url: https://gazette.example/idle\n  published: null\n  language: en\n',
    ),
  ],
  ['a day is 30 February', eventDate("'2025-02-30'")],
  ['a month is the thirteenth', eventDate("'2025-13-01'")],
  ['a day is 29 February in a leap year', eventDate("'2024-02-29'")],
  ['a day is 29 February in another year', eventDate("'2023-02-29'")],
  ['a year is 0000', eventDate("'0000'")],
  ['a time ends before it begins', eventDate("'2025-05/2024-01'")],
  ['an event is in the year 9999', eventDate("'9999-12-31'")],
  ['a year is negative', eventDate("'-0500'")],
  ['a date is “yesterday”', eventDate('yesterday')],
  ['an assessment is of 2031', swap(claims, "day: '2026-11-21'", "day: '2031-01-01'")],
  ['an assessment is of 31 June', swap(claims, "day: '2026-11-21'", "day: '2026-06-31'")],
  ['a source was published in 2099', swap(sources, "published: '2001-07-16'", "published: '2099'")],
  ['a topic is unknown', swap(claims, 'topics: [treaty]', 'topics: [treatise]')],
  ['a topic stands twice in a list', swap(claims, 'topics: [treaty]', 'topics: [treaty, treaty]')],
  ['a list of topics is empty', swap(claims, 'topics: [treaty]', 'topics: []')],
  ['an actor is unknown', swap(claims, 'actors: [aldmark, verin]', 'actors: [aldmark, verinn]')],
  ['a source is unknown', swap(claims, 'sources: [treaty-2001]', 'sources: [treaty-2002]')],
  ['a verdict is `yes`', swap(claims, 'verdict: corroborated', 'verdict: yes')],
  ['a text is empty', eventText('')],
  ['a file is a group of fields', write(events, 'a: 1\n')],
  ['a file is one text', write(events, 'hello\n')],
  ['the file of events is empty', write(events, '')],
  ['the file of events is one comment', write(events, '# nothing yet\n')],
  ['a file of claims is empty', write(claims, '')],
  ['the file of topics is empty', write(topics, '')],
  [
    'events are out of order',
    edit(events, (text) =>
      text
        .split(/^(?=- id)/m)
        .reverse()
        .join(''),
    ),
  ],
];
