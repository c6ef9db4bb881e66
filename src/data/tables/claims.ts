import { formerIds } from '../../routing/published/former-address.ts';
import { chartLink } from '../../routing/route-builder.ts';
import { forecastStates } from '../../schema/parts/forecast.ts';
import type { Forecast } from '../../schema/parts/forecast.ts';
import { claimColumns } from '../claims-table.ts';
import type { FilledColumn } from '../column.ts';
import type { SiteClaim } from '../published-claim.ts';
import { dayColumn, linkColumn, required, textColumn, wordColumn } from './columns.ts';
import { claimSide, linksOf, linkTable, sourceSide, topicSide } from './link-table.ts';
import type { Link } from './link-table.ts';
import { tableOf } from './table.ts';
import type { Table, TableSource } from './table.ts';

/** The claims, what they are linked to, and the forecasts among them. */
export function claimTables(source: TableSource): Table[] {
  const { claims } = source;
  const id = (claim: SiteClaim) => claim.id;
  return [
    tableOf(
      {
        name: 'claims',
        title: 'Claims',
        description: 'A claim of an article, in our words; lists are joined by ;',
        key: ['id'],
      },
      claimColumns,
      claims,
    ),
    linkTable(
      { name: 'claim-topics', title: 'Topics of the claims', description: 'A topic of a claim.' },
      [claimSide, topicSide],
      linksOf(claims, id, ({ topics }) => topics),
    ),
    linkTable(
      {
        name: 'claim-actors',
        title: 'Actors of the claims',
        description: 'A person, state or body that a claim speaks of.',
      },
      [claimSide, { column: 'actor', table: 'actors', meaning: 'Id of the actor.' }],
      linksOf(claims, id, ({ actors }) => actors),
    ),
    linkTable(
      {
        name: 'claim-sources',
        title: 'Sources of the assessments',
        description: 'A source that the assessment of a claim rests on.',
      },
      [claimSide, sourceSide],
      linksOf(claims, id, ({ assessment }) => assessment?.sources ?? []),
    ),
    chartTable(source),
    forecastTable(claims),
  ];
}

/** Which chart shows what a claim is about. */
function chartTable({ claims, corpus: { redirects } }: TableSource): Table {
  const now = formerIds('chart', redirects);
  const links = claims.flatMap(({ id, chart }): (readonly [...Link, string])[] => {
    if (chart === undefined) return [];
    const { slug, query } = chartLink(chart);
    return [[id, now[slug] ?? slug, query]];
  });
  return tableOf<readonly [...Link, string]>(
    {
      name: 'claim-charts',
      title: 'Charts of the claims',
      description: 'A view of a chart that shows what a claim is about.',
      key: ['claim', 'chart'],
    },
    [
      required(linkColumn('claim', 'claims', 'Id of the claim.', ([claim]) => claim)),
      required(linkColumn('chart', 'charts', 'Slug of the chart.', ([, chart]) => chart)),
      textColumn('view', 'The view, as the query of a link.', ([, , query]) => query || null),
    ],
    links,
  );
}

type Foretold = Readonly<{ id: string; forecast: Forecast }>;

function forecastTable(claims: readonly SiteClaim[]): Table {
  const foretold = claims.flatMap(({ id, forecast }) => (forecast ? { id, forecast } : []));
  const head = {
    name: 'forecasts',
    title: 'Forecasts',
    description: 'A claim of kind forecast: by what it can be judged, and how it stands.',
    key: ['claim'],
  };
  return tableOf(head, forecastColumns, foretold);
}

const forecastColumns: readonly FilledColumn<Foretold>[] = [
  required(linkColumn('claim', 'claims', 'Id of the claim.', ({ id }) => id)),
  textColumn(
    'judgedBy',
    'The date by which it can be judged, as EDTF; empty where the author sets none.',
    ({ forecast }) => forecast.judgedBy,
  ),
  textColumn(
    'condition',
    'What has to come about before it can be judged; empty where the author names nothing.',
    ({ forecast }) => forecast.condition,
  ),
  textColumn(
    'unjudgeable',
    'Why it cannot be judged as it is put; empty where it can.',
    ({ forecast }) => forecast.unjudgeable,
  ),
  required(
    wordColumn(
      'state',
      'Whether it has come about: open, borne-out or not-borne-out.',
      forecastStates,
      ({ forecast }) => forecast.state,
    ),
  ),
  required(textColumn('note', 'What the state rests on.', ({ forecast }) => forecast.stateNote)),
  required(
    dayColumn(
      'day',
      'The day on which the state was last considered.',
      ({ forecast }) => forecast.day,
    ),
  ),
];
