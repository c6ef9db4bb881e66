import { append, bytes, edit, move, remove, swap, write } from './planting.ts';
import type { Fault, Planting } from './planting.ts';

const article = 'content/articles/quiet-river.md';
const claims = 'content/claims/quiet-river.yaml';
const chart = 'content/charts/trade.yaml';
const history = 'content/claim-history.yaml';

const within = (words: string): Planting =>
  swap(article, 'In 2001 the two countries', `In 2001 ${words} the two countries`);
const below = (block: string): Planting => append(article, `\n${block}\n`);

/** Faults of articles, of whole files, and of the history of the claims. */
export const textFaults: readonly Fault[] = [
  ['a byte-order mark begins an article', edit(article, (text) => `\ufeff${text}`)],
  ['lines of an article end as on Windows', edit(article, (text) => text.replaceAll('\n', '\r\n'))],
  ['a byte of an article is not UTF-8', bytes(article, 'In 2001', 'ff')],
  ['a script stands in an article', below('<script>alert(1)</script>')],
  ['an image that calls a script stands in an article', within('<img src=x onerror=alert(1)>')],
  ['a comment of HTML stands in an article', below('<!-- note -->')],
  ['a link begins with `javascript:`', within('[x](javascript:alert(1))')],
  ['a link begins with `JaVaScRiPt:` and a tab', within('[x](<java\tscript:alert(1)>)')],
  ['a link begins with `data:`', within('[x](data:text/html,x)')],
  ['a link begins with `http:`', within('[x](http://gazette.example/)')],
  ['a link begins with `//`', within('[x](//gazette.example/)')],
  ['an address stands in the text', within('https://gazette.example/')],
  ['an address stands in angle brackets', within('<https://gazette.example/>')],
  ['a link leads to a page of the site', within('[x](/charts/)')],
  ['a link leads to a page elsewhere', within('[x](https://gazette.example/)')],
  ['an image is from elsewhere', within('![x](https://gazette.example/x.png)')],
  ['a link has a name that nothing defines', within('[words][nope]')],
  ['a footnote is missing', within('x[^nope]')],
  ['a footnote is never used', below('[^idle]: Nothing points here.')],
  ['a claim is unknown', swap(article, 'claim:quiet-treaty', 'claim:quiet-treatise')],
  [
    'a claim is linked from another paragraph',
    (files) =>
      swap(
        article,
        'the use of the river',
        '[the use of the river](claim:quiet-trade-record)',
      )(
        swap(
          article,
          '[has reached record levels](claim:quiet-trade-record)',
          'has reached record levels',
        )(files),
      ),
  ],
  ['a link to a chart names an unknown series', swap(article, 's=crossings', 's=crosings')],
  ['a heading is of the first level', below('# A title')],
  ['a paragraph more than the original has', below('One more paragraph.')],
  ['the frontmatter does not end', swap(article, '\n---\n', '\n')],
  [
    'an article has no frontmatter',
    edit(article, (text) => text.replace(/^---[\s\S]*?\n---\n/, '')),
  ],
  ['an article is empty', write(article, '')],
  ['a tab indents a field of the frontmatter', swap(article, '\n  basis', '\n\tbasis')],
  ['an article has 10 million characters', below('word '.repeat(2_000_000))],
  ['10,000 quotations stand within each other', below(`${'>'.repeat(10_000)} x`)],
  ['10,000 lists stand within each other', below(`${'- '.repeat(10_000)}x`)],
  ['20,000 brackets open in an article', within('['.repeat(20_000))],
  ['50,000 asterisks stand in an article', within('*'.repeat(50_000))],
  ['an article has soft hyphens and spaces that do not break', within('and\u00a0after\u00adwards')],
  ['U+202E turns the direction of a paragraph', within('\u202e')],
  ['an entity of HTML is U+202E', within('&#x202E;')],
  [
    'the text of an article was published in 2099',
    swap(article, "edtf: '2026-02-02'", "edtf: '2099-02-02'"),
  ],
  ['a page was read on 31 June', swap(article, "read: '2026-11-28'", "read: '2026-06-31'")],
  [
    'a page that was read has a password in its address',
    swap(article, 'https://quietpress', 'https://me:secret@quietpress'),
  ],
  ['an article is named by a picture', write('content/articles/🚗.md', 'x')],
  ['an article is named in capitals', write('content/articles/Quiet-River.md', 'x')],
  ['an article has a space in its name', write('content/articles/quiet river.md', 'x')],
  ['an article has a line break in its name', write('content/articles/quiet\nriver.md', 'x')],
  ['claims end in .yml', move(claims, 'content/claims/quiet-river.yml')],
  ['a README lies among the articles', write('content/articles/README.md', 'x')],
  ['notes lie in the content', write('content/notes.txt', 'x')],
  ['an editor left a copy of claims', write(`${claims}~`, 'x')],
  ['the folder of charts is missing', remove('content/charts/')],
  ['the folder of claims is missing', remove('content/claims/')],
  ['the folder of articles is missing', remove('content/articles/')],
  ['the folder of series is missing', remove('content/series/')],
  ['the folder of content is missing', remove('content/')],
  ['the file of topics is missing', remove('content/topics.yaml')],
  ['the file of changes is missing', remove('content/changes.yaml')],
  ['the history of the claims is missing', remove(history)],
  ['the table of a series is missing', remove('content/series/trade-total.csv')],
  ['the description of a series is missing', remove('content/series/trade-total.yaml')],
  [
    '40,000 events',
    append(
      'content/events.yaml',
      Array.from(
        { length: 40_000 },
        (_, n) =>
          `- id: flood-${n}\n  date: '2024'\n  text: ${'The Lume floods its banks. '.repeat(3)}So it is.\n  sources: [treaty-2001]\n`,
      ).join(''),
    ),
  ],
  [
    'an entry of the history is removed',
    edit(history, (text) => text.replace(/^- claim: quiet-treaty\n( .*\n)+/m, '')),
  ],
  [
    'a text of the history is edited',
    swap(history, 'signed a treaty on the river Lume', 'made a treaty on the river Lume'),
  ],
  ['a day of the history is 31 June', swap(history, "day: '2026-11-21'", "day: '2026-06-31'")],
  ['a claim is reworded without its history', swap(claims, 'signed a treaty', 'made a treaty')],
  [
    'a paragraph still says that it is to be restated',
    swap(article, 'In 2001 the two countries', 'Paragraph 1 is to be restated'),
  ],
  [
    'a claim still says that it is to be written',
    swap(
      claims,
      /text: Aldmark and Verin signed.*/,
      'text: What paragraph 1 of Quiet River claims is to be written.',
    ),
  ],
  ['an article names a theme that is not there', swap(article, 'theme: vermilion', 'theme: slat')],
  [
    'a change has the version of the one before',
    append(
      'content/changes.yaml',
      "- id: again\n  date: '2026-11-22'\n  kind: addition\n  version: 1.0.0\n  what: A value is new.\n  why: It was found.\n",
    ),
  ],
];

/** Faults of the snapshots that programs keep. */
export const snapshotFaults: readonly Fault[] = [
  [
    'the title of a chart changes',
    swap(chart, 'title: Trade on the Lume', 'title: Trade on the river'),
  ],
  [
    'a value of a snapshot is edited',
    snapshot((text) => text.replace(/"value": (\d)/, '"value": 9$1')),
  ],
  [
    'a sentence of a snapshot is edited',
    snapshot((text) => text.replace('"sentence": "', '"sentence": "Not so: ')),
  ],
  [
    'a script stands in the drawing of a snapshot',
    snapshot((text) => text.replace('<svg', '<script>1</script><svg')),
  ],
  ['a snapshot is not JSON', snapshot((text) => text.slice(1))],
  ['a snapshot has the line ends of Windows', snapshot((text) => text.replaceAll('\n', '\r\n'))],
  ['a snapshot is deleted', (files) => remove(firstSnapshot(files))(files)],
];

function snapshot(change: (text: string) => string): Planting {
  return (files) => edit(firstSnapshot(files), change)(files);
}

function firstSnapshot(files: ReadonlyMap<string, string>): string {
  return [...files.keys()].filter((path) => path.endsWith('.json')).sort()[0]!;
}
