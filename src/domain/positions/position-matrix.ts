import type { Stand } from '../../schema/coded-position.ts';
import { stanceLabels } from '../claims/labels.ts';
import { opposition } from './opposition.ts';

export type { Stand };

/** Every stance in the order of the vocabulary, silence last. */
export const stands = Object.keys(stanceLabels) as readonly Stand[];

/** What the positions on a proposition may have in common, for a reader to ask for. */
export const patterns = ['all-speak', 'denied', 'opposed'] as const;
export type Pattern = (typeof patterns)[number];

/** What readers are shown for a pattern. */
export const patternLabels: Readonly<Record<Pattern, string>> = {
  'all-speak': 'Every article speaks',
  denied: 'Someone denies',
  opposed: 'Some assert and some deny',
};

/** The orders of the ledger; the first is taken where none is asked for. */
export const orders = ['divided', 'site', 'spoken', 'stances'] as const;
export type Order = (typeof orders)[number];

/** What readers are shown for an order. */
export const orderLabels: Readonly<Record<Order, string>> = {
  divided: 'Most divided first',
  site: 'As on the site',
  spoken: 'Most articles speaking first',
  stances: 'Most different stances first',
};

/** What a reader asks of the ledger. A row has to answer every part that is asked. */
export type LedgerQuery = Readonly<{
  /** By slug, the stance an article has to take; articles of which nothing is asked are left out. */
  stands: Readonly<Record<string, Stand>>;
  /** Id of a topic; `null`: any. */
  topic: string | null;
  /** `null`: any. */
  pattern: Pattern | null;
  order: Order;
}>;

/** Asks for every proposition, the most divided first. */
export const wholeLedger: LedgerQuery = {
  stands: {},
  topic: null,
  pattern: null,
  order: orders[0],
};

/** A proposition with the stance of every article, by slug. */
export type LedgerRow = Readonly<{
  id: string;
  topics: readonly string[];
  stances: Readonly<Record<string, Stand>>;
}>;

/** The rows that a query asks for, in its order; equal ones stay in the order given. */
export function ledgerRows<Row extends LedgerRow>(
  rows: readonly Row[],
  query: LedgerQuery,
): readonly Row[] {
  const shown = rows.filter((row) => answers(row, query));
  const by = measures[query.order];
  return shown.toSorted((a, b) => by.map((one) => one(b) - one(a)).find((more) => more) ?? 0);
}

/** How far the stances on a proposition oppose each other, summed over every two articles. */
export function division({ stances }: Pick<LedgerRow, 'stances'>): number {
  const taken = Object.values(stances);
  const pairs = taken.flatMap((one, i) =>
    taken.slice(i + 1).map((other) => opposition(one, other)),
  );
  return pairs.reduce<number>((sum, weight) => sum + weight, 0);
}

/** How many articles take a stance on a proposition. */
export function speaking({ stances }: Pick<LedgerRow, 'stances'>): number {
  return Object.values(stances).filter((taken) => taken !== 'silent').length;
}

/** How many different stances are taken on a proposition; silence is none. */
export function differing({ stances }: Pick<LedgerRow, 'stances'>): number {
  return new Set(Object.values(stances).filter((taken) => taken !== 'silent')).size;
}

/** What is shown, in words: `7 of 24 propositions, most articles speaking first`. */
export function ledgerWords(shown: number, all: number, order: Order): string {
  const sorted = order === 'site' ? 'in the order of the site' : lowered(orderLabels[order]);
  return `${shown} of ${all} propositions, ${sorted}`;
}

/** What the rows of an order are sorted by, the largest first; the next decides between equal ones. */
const measures: Readonly<Record<Order, readonly ((row: LedgerRow) => number)[]>> = {
  divided: [division, differing],
  site: [],
  spoken: [speaking],
  stances: [differing],
};

function answers(row: LedgerRow, { stands: asked, topic, pattern }: LedgerQuery): boolean {
  const taken = Object.entries(asked).every(([slug, stand]) => takes(row, slug, stand));
  const about = topic === null || row.topics.includes(topic);
  return taken && about && (pattern === null || shows(row, pattern));
}

function takes({ stances }: LedgerRow, slug: string, stand: Stand): boolean {
  return (stances[slug] ?? 'silent') === stand;
}

function shows(row: LedgerRow, pattern: Pattern): boolean {
  const taken = Object.values(row.stances);
  if (pattern === 'all-speak') return speaking(row) === taken.length;
  return taken.includes('denies') && (pattern === 'denied' || taken.includes('asserts'));
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
