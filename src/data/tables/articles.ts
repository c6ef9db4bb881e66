import { edtfEnd, edtfStart } from '../../domain/text/edtf.ts';
import { firstDay, lastDay } from '../../domain/calendar.ts';
import type { Article } from '../../schema/article.ts';
import type { FilledColumn } from '../column.ts';
import { countColumn, dayColumn, keyColumn, required, textColumn } from './columns.ts';
import { articleSide, linksOf, linkTable, topicSide } from './link-table.ts';
import { tableOf } from './table.ts';
import type { Table, TableSource } from './table.ts';

/** The articles, and what they are about. */
export function articleTables({ corpus: { articles }, routes, origin }: TableSource): Table[] {
  const url = ({ slug }: Article) => new URL(routes.article(slug), origin).href;
  return [
    tableOf(
      {
        name: 'articles',
        title: 'Articles',
        description: 'An article in the order of the site, with what is known of the original.',
        key: ['slug'],
      },
      [...columns, required(textColumn('url', 'Address of its page.', url))],
      articles,
    ),
    linkTable(
      {
        name: 'article-topics',
        title: 'Topics of the articles',
        description: 'A topic of an article.',
      },
      [articleSide, topicSide],
      linksOf(
        articles,
        ({ slug }) => slug,
        ({ topics }) => topics,
      ),
    ),
  ];
}

/** The first and the last day of an EDTF date; empty where an end is open or unknown. */
export function spanColumns<Row>(edtf: (row: Row) => string): FilledColumn<Row>[] {
  const day = (moment: string | null, at: (text: string) => string) => moment && at(moment);
  return [
    required(textColumn('date', 'When, as an EDTF date.', edtf)),
    dayColumn('start', 'First day that the date allows; empty where that is open.', (row) =>
      day(edtfStart(edtf(row)), firstDay),
    ),
    dayColumn('end', 'Last day that the date allows; empty where that is open.', (row) =>
      day(edtfEnd(edtf(row)), lastDay),
    ),
  ];
}

const columns: readonly FilledColumn<Article>[] = [
  keyColumn('slug', 'Lasting name of the article.', ({ slug }) => slug),
  required(textColumn('label', 'The short name that the site uses.', ({ label }) => label)),
  textColumn(
    'title',
    'Title of the original; empty where it has none.',
    (one) => one.originalTitle,
  ),
  textColumn(
    'author',
    'The name that the text gives; empty where it names nobody.',
    (one) => one.author,
  ),
  textColumn('publisher', 'Who published it; empty where not known.', ({ publisher }) => publisher),
  ...spanColumns<Article>(({ date }) => date.edtf),
  required(textColumn('basis', 'How the date is known.', ({ date }) => date.basis)),
  required(
    textColumn('summary', 'The whole in two or three sentences of ours.', (one) => one.summary),
  ),
  required(textColumn('position', 'What it holds, in one line of ours.', (one) => one.position)),
  required(
    countColumn('paragraphs', 'How many paragraphs the original has.', (one) => one.paragraphs),
  ),
];
