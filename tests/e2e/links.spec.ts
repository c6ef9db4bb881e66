import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { goldenLinks } from '../golden/links.ts';
import type { GoldenLink } from '../golden/links.ts';
import { project } from './servers.ts';
import { expect, test } from './fixtures.ts';

const byChart = Map.groupBy(goldenLinks(), ({ slug }) => slug);

/** The link of a chart that asks for most; `tests/routing/golden-links.test.ts` reads them all. */
const fullest = (links: readonly GoldenLink[]) =>
  links.reduce((one, other) => (other.query.length > one.query.length ? other : one));

for (const [slug, links] of byChart)
  test(`a golden link to ${slug} shows in the browser what it showed`, async ({ page }) => {
    const { link, query, view, sentence: words, day } = fullest(links);
    const chart = page.locator('chart-view');
    await page.goto(link);
    await expect(chart).toHaveAttribute('data-view', view);
    // A live link follows new figures; its words are those of the day it was entered.
    const dated = view.includes('asof=');
    // With a state and no revision a link means the first; the bare page shows the last.
    const whole = query ? `${link}&` : `${link}?v=1&r=${revisions(slug)}&`;
    if (!dated) await page.goto(`${whole}asof=${day}`);
    if (!dated) await expect(chart).toHaveAttribute('data-view', /asof=/);
    await expect(page.locator('[data-part="sentence"]')).toHaveText(words);
  });

/** How many revisions the defaults of a chart have. */
function revisions(slug: string): number {
  const chart = parse(readFileSync(`${project}content/charts/${slug}.yaml`, 'utf8')) as {
    defaults: string[];
  };
  return chart.defaults.length;
}
