import { claimStates, stateOf, verdicts } from '../domain/claims/assessment-state.ts';
import { claimFields } from '../schema/parts/claim-fields.ts';
import { kinds, stances } from '../schema/claim.ts';
import type { Claim } from '../schema/claim.ts';
import type { Routes } from '../routing/route-builder.ts';
import { patterns, tableCsv } from './column.ts';
import type { FilledColumn } from './column.ts';

type ClaimColumn = FilledColumn<Claim>;

/** `/claims.csv`: every claim a row, lists joined by `;`. */
export function claimsCsv(claims: readonly Claim[], routes: Routes, origin: URL): string {
  return tableCsv(claimColumns(routes, origin), claims);
}

/** The columns of `/claims.csv`, in order; the names are those of `/claims.json` where it has them. */
export function claimColumns(routes: Routes, origin: URL): readonly ClaimColumn[] {
  return [
    {
      ...text('id', ({ id }) => id),
      constraints: { required: true, unique: true, pattern: patterns.id },
    },
    {
      ...text('url', ({ id }) => new URL(routes.claim(id), origin).href),
      constraints: { required: true, pattern: patterns.url },
    },
    {
      ...text('article', ({ article }) => article),
      constraints: { required: true, pattern: patterns.id },
    },
    {
      ...text('paragraph', ({ paragraph }) => paragraph),
      type: 'integer',
      constraints: { required: true, minimum: 1 },
    },
    { ...text('text', (claim) => claim.text), constraints: { required: true } },
    { ...text('kind', ({ kind }) => kind), constraints: { required: true, enum: kinds } },
    text('attributedTo', ({ attributedTo }) => attributedTo ?? null),
    list('topics', ({ topics }) => topics),
    list('actors', ({ actors }) => actors),
    {
      ...text('proposition', ({ proposition }) => proposition ?? null),
      constraints: { pattern: patterns.id },
    },
    { ...text('stance', ({ stance }) => stance ?? null), constraints: { enum: stances } },
    {
      ...text('verdict', ({ assessment }) => assessment?.verdict ?? null),
      meaning:
        'corroborated, partly, contradicted, open or not-checkable; empty where there is none.',
      constraints: { enum: verdicts },
    },
    {
      ...text('assessmentNote', ({ assessment }) => assessment?.note ?? null),
      meaning: 'What the record shows, in one or two sentences.',
    },
    {
      ...list('assessmentSources', ({ assessment }) => assessment?.sources ?? []),
      meaning: 'Ids of the sources it rests on, in sources.csv, joined by ;',
    },
    {
      ...text('assessmentDay', ({ assessment }) => assessment?.day ?? null),
      type: 'date',
      meaning: 'The day on which this was last considered.',
    },
    text('chart', ({ chart }) => chart ?? null),
    { ...text('state', stateOf), constraints: { required: true, enum: claimStates } },
  ];
}

function text(name: string, cell: ClaimColumn['cell']): ClaimColumn {
  return { name, type: 'string', meaning: meaningOf(name), cell };
}

function list(name: string, items: (claim: Claim) => readonly string[]): ClaimColumn {
  return {
    name,
    type: 'string',
    meaning: `${meaningOf(name).replace(/\.$/, '')}, joined by ;`,
    constraints: { pattern: patterns.ids },
    cell: (claim) => items(claim).join(';') || null,
  };
}

function meaningOf(name: string): string {
  return claimFields.find((field) => field.name === name)?.meaning ?? '';
}
