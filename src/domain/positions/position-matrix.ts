import type { Stand } from '../../schema/coded-position.ts';
import { stanceLabels } from '../claims/labels.ts';

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

/** The orders of the ledger; the first is that of the site. */
export const orders = ['site', 'spoken', 'stances'] as const;
export type Order = (typeof orders)[number];

/** What readers are shown for an order. */
export const orderLabels: Readonly<Record<Order, string>> = {
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

/** Asks for every proposition, in the order of the site. */
export const wholeLedger: LedgerQuery = { stands: {}, topic: null, pattern: null, order: 'site' };

/** A proposition with the stance of every article, by slug. */
export type LedgerRow = Readonly<{
  id: string;
  topics: readonly string[];
  stances: Readonly<Record<string, Stand>>;
}>;

/** The rows that a query asks for, in its order; equal ones stay in the order given. */
export function ledgerRows(rows: readonly LedgerRow[], query: LedgerQuery): readonly LedgerRow[] {
  const shown = rows.filter((row) => answers(row, query));
  if (query.order === 'site') return shown;
  const measure = query.order === 'spoken' ? speaking : differing;
  return shown.toSorted((a, b) => measure(b) - measure(a));
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
