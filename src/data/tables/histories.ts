import { changeKinds } from '../../schema/change.ts';
import type { Change } from '../../schema/change.ts';
import type { ClaimHistory, HistoryEntry } from '../../schema/claim-history.ts';
import { publishedKinds } from '../../domain/published-kinds.ts';
import { formerIds } from '../../routing/published/former-address.ts';
import type { Redirect } from '../../schema/parts/redirect.ts';
import { withdrawalKinds } from '../../schema/withdrawal.ts';
import type { Withdrawal } from '../../schema/withdrawal.ts';
import type { FilledColumn } from '../column.ts';
import {
  countColumn,
  dayColumn,
  entryColumn,
  keyColumn,
  linkColumn,
  required,
  textColumn,
  wordColumn,
} from './columns.ts';
import { tableOf } from './table.ts';
import type { Table, TableHead, TableSource } from './table.ts';

/** What has been published and what became of it: of claims, of names, of snapshots, of the data. */
export function historyTables({ corpus }: TableSource): Table[] {
  const { articles, charts, changes, histories, redirects, withdrawals } = corpus;
  const standing = (kind: 'article' | 'chart', slugs: readonly string[]) => {
    const now = formerIds(kind, redirects);
    return (slug: string) => [now[slug] ?? slug].find((one) => slugs.includes(one)) ?? null;
  };
  const article = standing(
    'article',
    articles.map(({ slug }) => slug),
  );
  const chart = standing(
    'chart',
    charts.map(({ slug }) => slug),
  );
  const entries = histories.flatMap((one) => entriesOf(one, article));
  const moved = redirects.map((one, n) => ({ ...one, entry: n + 1 }));
  return [
    tableOf<ClaimHistory>(idHead, idColumns, histories),
    tableOf<Entry>(entryHead, entryColumns, entries),
    tableOf<Change>(changeHead, changeColumns, changes),
    tableOf<Moved>(movedHead, movedColumns, moved),
    tableOf<Withdrawn>(
      withdrawnHead,
      withdrawnColumns,
      withdrawals.map((one) => ({ ...one, chart: chart(one.slug) })),
    ),
  ];
}

const idHead: TableHead = {
  name: 'claim-ids',
  title: 'Ids of claims',
  description: 'An id that a claim has or had; none is used again.',
  key: ['id'],
};

const idColumns: readonly FilledColumn<ClaimHistory>[] = [
  keyColumn('id', 'The id.', ({ id }) => id),
  required(
    dayColumn('since', 'The day on which it was first recorded.', ({ entries }) => entries[0]!.day),
  ),
  dayColumn(
    'removed',
    'The day on which the claim was removed; empty while it stands.',
    (one) => removalOf(one)?.day,
  ),
  linkColumn(
    'successor',
    'claim-ids',
    'Id of the claim that says what is left of a removed one.',
    (one) => removalOf(one)?.successor,
  ),
];

function removalOf({ entries }: ClaimHistory): HistoryEntry | null {
  const last = entries.at(-1)!;
  return last.text === null ? last : null;
}

type Entry = Omit<HistoryEntry, 'article'> & Readonly<{ entry: number; article: string | null }>;

function entriesOf(
  { entries }: ClaimHistory,
  standing: (slug: string) => string | null,
): readonly Entry[] {
  return entries.map((one, n) => ({ ...one, entry: n + 1, article: standing(one.article) }));
}

const entryHead: TableHead = {
  name: 'claim-history',
  title: 'History of the claims',
  description: 'What a claim says from a day on.',
  key: ['claim', 'entry'],
};

const entryColumns: readonly FilledColumn<Entry>[] = [
  required(linkColumn('claim', 'claim-ids', 'Id of the claim.', ({ claim }) => claim)),
  required(countColumn('entry', 'Its place among those of the claim, from 1.', (one) => one.entry)),
  required(dayColumn('day', 'The day from which it says so.', ({ day }) => day)),
  linkColumn(
    'article',
    'articles',
    'Slug of its article; empty where that is gone.',
    ({ article }) => article,
  ),
  required(countColumn('paragraph', 'Paragraph of the original, from 1.', (one) => one.paragraph)),
  textColumn('text', 'What it says; empty where it was removed.', ({ text }) => text),
  required(textColumn('why', 'Why it was entered, changed or removed.', ({ why }) => why)),
];

const changeHead: TableHead = {
  name: 'changes',
  title: 'Changes',
  description: 'A change of the data, newest first.',
  key: ['id'],
};

const changeColumns: readonly FilledColumn<Change>[] = [
  keyColumn('id', 'Lasting name of the change.', ({ id }) => id),
  required(textColumn('version', 'Version of the data with it.', ({ version }) => version)),
  required(dayColumn('date', 'The day of the change.', ({ date }) => date)),
  required(wordColumn('kind', 'What sort of change it is.', changeKinds, ({ kind }) => kind)),
  required(textColumn('what', 'What changed.', ({ what }) => what)),
  required(textColumn('why', 'Why it changed.', ({ why }) => why)),
];

type Moved = Redirect & Readonly<{ entry: number }>;

const movedHead: TableHead = {
  name: 'former-names',
  title: 'Former names',
  description: 'An id or an address that has another name now, or is gone.',
  key: ['entry'],
};

const movedColumns: readonly FilledColumn<Moved>[] = [
  entryColumn(),
  wordColumn('kind', 'What the id names; empty for an address.', publishedKinds, (one) => one.kind),
  required(
    textColumn('from', 'The former id, or the address below that of the site.', ({ from }) =>
      belowRoot(from),
    ),
  ),
  textColumn('to', 'What it is now; empty where it was removed.', ({ to }) => to && belowRoot(to)),
  required(dayColumn('day', 'The day of the change.', ({ day }) => day)),
  textColumn('was', 'What was removed, in words.', ({ was }) => was),
  required(textColumn('why', 'Why it was renamed or removed.', ({ why }) => why)),
];

function belowRoot(address: string): string {
  return address.replace(/^\//, '');
}

type Withdrawn = Withdrawal & Readonly<{ chart: string | null }>;

const withdrawnHead: TableHead = {
  name: 'withdrawals',
  title: 'Withdrawn snapshots',
  description: 'An exact view of a chart that is not to be relied on any more.',
  key: ['slug', 'hash'],
};

const withdrawnColumns: readonly FilledColumn<Withdrawn>[] = [
  required(textColumn('slug', 'The chart as the address names it.', ({ slug }) => slug)),
  required(textColumn('hash', 'The 12 letters and digits in the address.', ({ hash }) => hash)),
  linkColumn(
    'chart',
    'charts',
    'Slug of the chart now; empty where it is gone.',
    (one) => one.chart,
  ),
  required(
    wordColumn(
      'kind',
      'withdrawn where it says something false; superseded where it leaves something out.',
      withdrawalKinds,
      ({ kind }) => kind,
    ),
  ),
  required(dayColumn('day', 'The day on which it was withdrawn.', ({ day }) => day)),
  required(
    textColumn('said', 'What the page says that is wrong or leaves out.', (one) => one.said),
  ),
  required(textColumn('right', 'What is right.', ({ right }) => right)),
  required(textColumn('instead', 'The view to use instead, as chart?view.', (one) => one.instead)),
];
