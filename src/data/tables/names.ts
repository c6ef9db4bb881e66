import type { Concept } from '../../schema/concept.ts';
import { Actor } from '../../schema/facet.ts';
import type { Topic } from '../../schema/facet.ts';
import type { Unmentioned } from '../../schema/unmentioned.ts';
import type { FilledColumn } from '../column.ts';
import {
  entryColumn,
  flagColumn,
  keyColumn,
  linkColumn,
  required,
  textColumn,
  wordColumn,
} from './columns.ts';
import { claimSide, linksOf, linkTable } from './link-table.ts';
import { tableOf } from './table.ts';
import type { Table, TableHead, TableSource } from './table.ts';

/** Topics, actors, concepts and what no article mentions, each with all that readers call it. */
export function nameTables({ corpus }: TableSource): Table[] {
  const { topics, actors, concepts, unmentioned } = corpus;
  return [
    tableOf<Topic>(topicHead, namedColumns('topic'), topics),
    namesTable('topic', 'topics', topics.flatMap(namesOf)),
    tableOf<Actor>(actorHead, [...namedColumns<Actor>('actor'), kindColumn], actors),
    namesTable('actor', 'actors', actors.flatMap(namesOf)),
    tableOf<Concept>(conceptHead, conceptColumns, concepts),
    namesTable('concept', 'concepts', concepts.flatMap(wordsOf)),
    linkTable(
      {
        name: 'concept-claims',
        title: 'Claims by concept',
        description: 'A claim that expresses a concept.',
      },
      [{ column: 'concept', table: 'concepts', meaning: 'Id of the concept.' }, claimSide],
      linksOf(
        concepts,
        ({ id }) => id,
        ({ claims }) => claims,
      ),
    ),
    tableOf<Unmentioned>(unmentionedHead, namedColumns('name'), unmentioned),
    namesTable('unmentioned', 'unmentioned', unmentioned.flatMap(namesOf)),
  ];
}

const topicHead: TableHead = {
  name: 'topics',
  title: 'Topics',
  description: 'A subject that claims are about.',
  key: ['id'],
};
const actorHead: TableHead = {
  name: 'actors',
  title: 'Actors',
  description: 'A person, state or body that claims speak of.',
  key: ['id'],
};
const conceptHead: TableHead = {
  name: 'concepts',
  title: 'Concepts',
  description: 'An idea or a plain word that the search knows by several names.',
  key: ['id'],
};
const unmentionedHead: TableHead = {
  name: 'unmentioned',
  title: 'Names not mentioned',
  description: 'A name that readers ask for and no article mentions.',
  key: ['id'],
};

type Named = Pick<Topic, 'id' | 'name' | 'aliases'>;

function namedColumns<Row extends Named>(noun: string): FilledColumn<Row>[] {
  return [
    keyColumn('id', `Lasting name of the ${noun}.`, ({ id }) => id),
    required(textColumn('name', 'Its name in English.', ({ name }) => name.en)),
  ];
}

const kindColumn: FilledColumn<Actor> = required(
  wordColumn('kind', 'What sort of actor it is.', Actor.shape.kind.options, ({ kind }) => kind),
);

const conceptColumns: readonly FilledColumn<Concept>[] = [
  keyColumn('id', 'Lasting name of the concept.', ({ id }) => id),
  required(textColumn('name', 'Its first name in English.', ({ aliases }) => aliases.en[0])),
];

/** One thing that readers call a record. */
type Name = Readonly<{ of: string; language: string | null; name: string; main: boolean }>;

function namesOf({ id, name, aliases }: Named): Name[] {
  const main = Object.entries(name).map(([language, text]) => {
    return { of: id, language, name: text, main: true };
  });
  const others = [...new Set(aliases)].map((text) => {
    return { of: id, language: null, name: text, main: false };
  });
  return [...main, ...others];
}

function wordsOf({ id, aliases }: Concept): Name[] {
  return Object.entries(aliases).flatMap(([language, words]) =>
    words.map((name, n) => ({ of: id, language, name, main: n === 0 })),
  );
}

function namesTable(noun: string, table: string, names: readonly Name[]): Table {
  const title = `Names of the ${noun === table ? 'names not mentioned' : table}`;
  const head = {
    name: `${noun}-names`,
    title,
    description: `A name of a row of ${table}, as readers may write it.`,
    key: ['entry'],
  };
  const numbered = names.map((one, n) => ({ ...one, entry: n + 1 }));
  const columns: FilledColumn<(typeof numbered)[number]>[] = [
    entryColumn(),
    required(linkColumn(noun, table, `Id of the row of ${table}.`, ({ of }) => of)),
    textColumn(
      'language',
      'Language in two letters; empty where it is not recorded.',
      ({ language }) => language,
    ),
    required(textColumn('name', 'The name or word.', ({ name }) => name)),
    required(
      flagColumn('main', 'Whether it is the first name in its language.', (one) => one.main),
    ),
  ];
  return tableOf(head, columns, numbered);
}
