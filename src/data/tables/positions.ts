import type { CodedPosition } from '../../schema/coded-position.ts';
import { Stand } from '../../schema/coded-position.ts';
import type { Proposition } from '../../schema/proposition.ts';
import { patterns } from '../column.ts';
import type { FilledColumn } from '../column.ts';
import { dayColumn, keyColumn, linkColumn, required, textColumn, wordColumn } from './columns.ts';
import { linksOf, linkTable, sourceSide, topicSide } from './link-table.ts';
import type { LinkSide } from './link-table.ts';
import { tableOf } from './table.ts';
import type { Table, TableSource } from './table.ts';

/** The propositions, what became of former ones, and the positions on them in two shapes. */
export function positionTables(source: TableSource): Table[] {
  const { propositions } = source.corpus;
  const id = (proposition: Proposition) => proposition.id;
  return [
    propositionTable(source),
    linkTable(
      {
        name: 'proposition-topics',
        title: 'Topics of the propositions',
        description: 'A topic of a proposition.',
      },
      [propositionSide, topicSide],
      linksOf(propositions, id, ({ topics }) => topics),
    ),
    linkTable(
      {
        name: 'proposition-sources',
        title: 'Sources of the propositions',
        description: 'A source of what the public record says of a proposition.',
      },
      [propositionSide, sourceSide],
      linksOf(propositions, id, ({ record }) => record?.sources ?? []),
    ),
    formerTable(propositions),
    tableOf(
      {
        name: 'positions',
        title: 'Positions',
        description: 'How one article stands to one proposition, with both codings.',
        key: ['proposition', 'article'],
      },
      positionColumns,
      source.corpus.positions,
    ),
    matrixTable(source),
  ];
}

const propositionSide: LinkSide = {
  column: 'proposition',
  table: 'propositions',
  meaning: 'Id of the proposition.',
};

function propositionTable({ corpus: { propositions }, routes, origin }: TableSource): Table {
  const url = ({ id }: Proposition) => new URL(routes.proposition(id), origin).href;
  return tableOf<Proposition>(
    {
      name: 'propositions',
      title: 'Propositions',
      description: 'A sentence that several articles take a position on.',
      key: ['id'],
    },
    [
      keyColumn('id', 'Lasting name of the proposition.', ({ id }) => id),
      required(textColumn('text', 'The whole sentence.', ({ text }) => text)),
      required(textColumn('question', 'The same as a question.', ({ question }) => question)),
      required(textColumn('label', 'A few words for a table head.', ({ label }) => label)),
      required(
        textColumn('counts', 'What in a text counts as a position on it.', ({ counts }) => counts),
      ),
      textColumn('record', 'What public figures or documents say.', ({ record }) => record?.note),
      dayColumn(
        'recordDay',
        'The day on which the record was last considered.',
        ({ record }) => record?.day,
      ),
      required(textColumn('url', 'Address of its page.', url)),
    ],
    propositions,
  );
}

function formerTable(propositions: readonly Proposition[]): Table {
  const former = propositions.flatMap(({ id, replaces = [] }) =>
    replaces.map((one) => ({ ...one, by: id })),
  );
  return tableOf<(typeof former)[number]>(
    {
      name: 'former-propositions',
      title: 'Former propositions',
      description: 'A proposition whose place another took.',
      key: ['id'],
    },
    [
      keyColumn('id', 'Its id, which no other gets.', ({ id }) => id),
      required(
        linkColumn('proposition', 'propositions', 'Id of the one in its place.', ({ by }) => by),
      ),
      required(textColumn('text', 'The sentence.', ({ text }) => text)),
      required(dayColumn('day', 'The day of the change.', ({ day }) => day)),
    ],
    former,
  );
}

const stands = Stand.options;

const positionColumns: readonly FilledColumn<CodedPosition>[] = [
  required(
    linkColumn('proposition', 'propositions', 'Id of the proposition.', (one) => one.proposition),
  ),
  required(linkColumn('article', 'articles', 'Slug of the article.', ({ article }) => article)),
  required(wordColumn('first', 'The first coding.', stands, ({ first }) => first)),
  required(wordColumn('second', 'The second coding.', stands, ({ second }) => second)),
  required(wordColumn('settled', 'What the site shows.', stands, ({ settled }) => settled)),
  {
    ...textColumn(
      'paragraphs',
      'Paragraphs of the original that decide it, joined by ;',
      ({ paragraphs }: CodedPosition) => paragraphs.join(';') || null,
    ),
    constraints: { pattern: patterns.numbers },
  },
  required(textColumn('reason', 'Why, in one line.', ({ reason }) => reason)),
  textColumn(
    'settledBecause',
    'Why it was settled so; empty where both codings agree with it.',
    (one) => one.settledBecause,
  ),
];

const codings = ['settled', 'first', 'second'] as const;
type MatrixRow = Readonly<{
  proposition: string;
  coding: (typeof codings)[number];
  cells: ReadonlyMap<string, CodedPosition>;
}>;

/** The positions with a column for every article. */
function matrixTable({ corpus: { articles, propositions, positions } }: TableSource): Table {
  const byProposition = Map.groupBy(positions, ({ proposition }) => proposition);
  const rows = codings.flatMap((coding) =>
    propositions.map(({ id }): MatrixRow => {
      const own = byProposition.get(id) ?? [];
      return { proposition: id, coding, cells: new Map(own.map((one) => [one.article, one])) };
    }),
  );
  const head = {
    name: 'position-matrix',
    title: 'Positions as a matrix',
    description: 'A proposition in one coding, with a column for every article.',
    key: ['proposition', 'coding'],
  };
  const columns = articles.map(({ slug }) =>
    wordColumn<MatrixRow>(
      slug,
      `How the article ${slug} stands to it.`,
      stands,
      ({ cells, coding }) => cells.get(slug)?.[coding],
    ),
  );
  return tableOf(head, [...matrixKeys, ...columns], rows);
}

const matrixKeys: readonly FilledColumn<MatrixRow>[] = [
  required(
    linkColumn('proposition', 'propositions', 'Id of the proposition.', (one) => one.proposition),
  ),
  required(
    wordColumn(
      'coding',
      'Which coding: settled is what the site shows.',
      codings,
      ({ coding }) => coding,
    ),
  ),
];
