import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
] as const;

/** What the colours can break; the other rules look at nothing that a dark page changes. */
const ofColour = ['color-contrast', 'link-in-text-block'];

type Options = Readonly<{
  /** The part of the page that is looked at; not given: all of it. */
  within?: string;
  /** Leaves out the rules that colours cannot break. */
  coloursOnly?: boolean;
  /** Rules that are left out. */
  without?: readonly string[];
}>;

/**
 * The rules of accessibility that a page breaks as it stands: each in a line, with the first places.
 *
 * Only violations are described, and within the page itself: to describe all that passes, in a second
 * page, takes four times as long.
 */
export async function violations(
  page: Page,
  { within, coloursOnly = false, without = [] }: Options = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (within) axe.include(within);
  if (coloursOnly) axe.withRules(ofColour);
  else axe.withTags([...standards]);
  if (without.length > 0) axe.disableRules([...without]);
  return (await axe.analyze()).violations.map(told);
}

function told({ id, help, nodes }: Violation): string {
  const places = nodes
    .slice(0, 4)
    .map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)}`);
  return `${id}: ${help} [${nodes.length}] ${places.join(' | ')}`;
}

type Violation = Readonly<{
  id: string;
  help: string;
  nodes: readonly Readonly<{ target: readonly unknown[]; html: string }>[];
}>;
