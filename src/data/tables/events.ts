import type { Event, EventPlace } from '../../schema/event.ts';
import type { FilledColumn } from '../column.ts';
import { spanColumns } from './articles.ts';
import { countColumn, keyColumn, linkColumn, required, textColumn, wordColumn } from './columns.ts';
import { linksOf, linkTable, sourceSide } from './link-table.ts';
import { tableOf } from './table.ts';
import type { Table, TableSource } from './table.ts';

/** The events, where the articles speak of them, and the sources they rest on. */
export function eventTables({ corpus: { events } }: TableSource): Table[] {
  return [
    tableOf(
      {
        name: 'events',
        title: 'Events',
        description: 'Something dated that an article mentions or that bears on what one says.',
        key: ['id'],
      },
      columns,
      events,
    ),
    placeTable(events),
    linkTable(
      {
        name: 'event-sources',
        title: 'Sources of the events',
        description: 'A source of an event.',
      },
      [{ column: 'event', table: 'events', meaning: 'Id of the event.' }, sourceSide],
      linksOf(
        events,
        ({ id }) => id,
        ({ sources }) => sources,
      ),
    ),
  ];
}

const columns: readonly FilledColumn<Event>[] = [
  keyColumn('id', 'Lasting name of the event.', ({ id }) => id),
  ...spanColumns<Event>(({ date }) => date),
  textColumn('label', 'A few words for the timeline; empty where it has none.', (one) => one.label),
  required(textColumn('text', 'What happened, in one sentence.', ({ text }) => text)),
  textColumn(
    'note',
    'Where sources disagree, or what the date means; empty where nothing needs saying.',
    ({ note }) => note,
  ),
];

const relations = ['mentions', 'bears-on'] as const;
type Place = EventPlace & Readonly<{ event: string; relation: (typeof relations)[number] }>;

function placeTable(events: readonly Event[]): Table {
  const places = events.flatMap(({ id, mentions, bearsOn }): Place[] => [
    ...mentions.map((place) => ({ ...place, event: id, relation: 'mentions' as const })),
    ...bearsOn.map((place) => ({ ...place, event: id, relation: 'bears-on' as const })),
  ]);
  const head = {
    name: 'event-paragraphs',
    title: 'Paragraphs on the events',
    description: 'A paragraph that an event has to do with.',
    key: ['event', 'article', 'paragraph', 'relation'],
  };
  return tableOf(head, placeColumns, places);
}

const placeColumns: readonly FilledColumn<Place>[] = [
  required(linkColumn('event', 'events', 'Id of the event.', ({ event }) => event)),
  required(linkColumn('article', 'articles', 'Slug of the article.', ({ article }) => article)),
  required(countColumn('paragraph', 'Paragraph of the original, from 1.', (one) => one.paragraph)),
  required(
    wordColumn(
      'relation',
      'Whether the paragraph mentions the event, or the event bears on what it says.',
      relations,
      ({ relation }) => relation,
    ),
  ),
];
