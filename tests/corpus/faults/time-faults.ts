import { append, edit, remove, swap, write } from './planting.ts';
import type { Fault, Planting } from './planting.ts';

const redirects = 'content/redirects.yaml';
const table = 'content/series/trade-total.csv';
const digests = 'src/snapshots/store/digests.txt';

/** Takes out the first line that begins so. */
const without = (file: string, start: string): Planting =>
  edit(file, (text) => text.replace(new RegExp(`^${start}.*\\n`, 'm'), ''));

const both =
  (...plantings: readonly Planting[]): Planting =>
  (files) =>
    plantings.reduce((all, plant) => plant(all), files);

const told = (entry: string) =>
  write(redirects, `- { ${entry}, day: '2027-03-01', why: Words. }\n`);
const row = (cells: string): Planting => swap(table, /^2013,50\.2,.*$/m, cells);

/** An id changed at its record, and nowhere else. */
const renames: readonly Fault[] = [
  ['a topic is renamed', swap('content/topics.yaml', 'id: trust', 'id: confidence')],
  ['an actor is renamed', swap('content/actors.yaml', 'id: verin', 'id: the-east-shore')],
  ['a concept is renamed', swap('content/concepts.yaml', 'id: mutual-need', 'id: need')],
  ['an event is renamed', swap('content/events.yaml', 'id: flood', 'id: great-flood')],
  ['a source is renamed', swap('content/sources.yaml', 'id: treaty-2001', 'id: treaty')],
  ['a proposition is renamed', swap('content/propositions.yaml', 'id: will-last', 'id: lasts')],
  ['a change of the data is renamed', swap('content/changes.yaml', /id: \S+/, 'id: other')],
  [
    'a series is renamed',
    both(moved('content/series/ferry-year.csv'), moved('content/series/ferry-year.yaml')),
  ],
  ['a chart is renamed', moved('content/charts/ferries.yaml')],
  ['a series of a chart is renamed', swap('content/charts/trade.yaml', 'id: total', 'id: sum')],
  ['an article is renamed', moved('content/articles/quiet-river.md')],
];

function moved(file: string): Planting {
  return (files) =>
    new Map(
      [...files].map(([path, text]) =>
        path === file ? ([path.replace(/(\.\w+)$/, '-new$1'), text] as const) : [path, text],
      ),
    );
}

/** What may happen to published content as years pass. */
export const timeFaults: readonly Fault[] = [
  ...renames,
  ['a topic is removed', without('content/topics.yaml', '- id: trust')],
  ['a claim is renamed', swap('content/claims/quiet-river.yaml', 'id: quiet-treaty', 'id: treaty')],
  ['a rename leads to nothing', told('kind: topic, from: gone, to: nope')],
  ['a rename is of an id in use', told('kind: topic, from: trade, to: trust')],
  ['a rename has no kind', told('from: trust, to: trade')],
  ['a removal does not say of what', told('kind: topic, from: gone, to: null')],
  [
    'renames lead round in a circle',
    write(
      redirects,
      "- { kind: topic, from: a, to: b, day: '2027-03-01', why: W. }\n- { kind: topic, from: b, to: a, day: '2027-03-01', why: W. }\n",
    ),
  ],
  ['a line of the published addresses is removed', without('public/addresses.txt', '/claims/')],
  ['a line of the published addresses is changed', swap('public/addresses.txt', '/about/', '/us/')],
  ['the published addresses are deleted', remove('public/addresses.txt')],
  ['an address is added by hand', append('public/addresses.txt', '/by-hand/\n')],
  ['a line of the published ids is removed', without('content/id-lock.txt', '.* topic trust')],
  ['the seals are deleted', remove('content/seals.txt')],
  ['a seal is garbled', append('content/seals.txt', '2027-03-01 nothing\n')],
  [
    'a value is changed in place',
    row('2013,50.9,,,,published,river-office-2025-01-13,,2026-11-21,'),
  ],
  ['a value is removed', edit(table, (text) => text.replace(/^2013,50\.2,.*\n/m, ''))],
  [
    'a value of a new period is added',
    append(table, '2026,99.9,,,,published,river-office-2026-01-14,,2026-11-21,\n'),
  ],
  [
    'a value is corrected by a row of its own',
    edit(table, (text) =>
      text.replace(
        /^(2013,)50\.2(,.*),2026-11-21,(.*)$/m,
        '$150.2$2,2026-11-21,$3\n$150.9$2,2026-11-22,$3',
      ),
    ),
  ],
  [
    'the source of a value is changed',
    edit(table, (text) =>
      text.replace(/^(2013,.*),river-office-\d{4}-\d\d-\d\d,/m, '$1,river-office-2025-07-14,'),
    ),
  ],
  [
    'the record of the values is shortened',
    without('content/value-lock.txt', '.* trade-total 2013'),
  ],
  ['a line of the digests of snapshots is removed', without(digests, 'ferries/')],
  [
    'a snapshot vanishes with its digest',
    both(without(digests, 'ferries/'), removeFirst('src/snapshots/store/ferries/')),
  ],
  [
    'a snapshot is given an earlier day',
    edit(digests, (text) => text.replace(/[0-9a-f]{64}/, '0'.repeat(64))),
  ],
  ['the history of the claims is shortened', without('content/claim-history.yaml', '  why: ')],
];

/** Takes away the first file whose path begins so. */
function removeFirst(prefix: string): Planting {
  return (files) => {
    const first = [...files.keys()].find((path) => path.startsWith(prefix));
    return new Map([...files].filter(([path]) => path !== first));
  };
}
