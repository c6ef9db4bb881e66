// `npm run bench`: how long changing a view takes on each chart, beside a plain d3 redraw of it.
import { existsSync, readdirSync } from 'node:fs';
import { chromium as launcher } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chromium } from '../../src/commands/run/chromium.ts';
import { median } from './median.ts';
import { plainRedraws } from './plain-redraw.ts';
import { root } from '../../src/commands/run/process.ts';
import { buildSite } from '../../src/commands/run/site-build.ts';
import { serve } from '../../src/commands/server/static-server.ts';

/** Changes measured on each chart, after as many to warm up. */
const rounds = 60;

if (!existsSync(`${root}dist/index.html`) && (await buildSite()) !== 0) process.exit(1);
const site = await serve(`${root}dist`, '/', 0);
const browser = await launcher.launch({
  executablePath: chromium(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
});
const charts = readdirSync(`${root}dist/charts`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

console.log('chart                 ours, ms   plain d3, ms   ratio   (medians)');
for (const slug of charts) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}charts/${slug}/`);
  const ours = median(await redraws(page, rounds));
  const file: unknown = await (await fetch(`${site.url}charts/${slug}.json`)).json();
  await page.goto('about:blank');
  await page.addScriptTag({ path: `${root}node_modules/d3/dist/d3.min.js` });
  const plain = median(await page.evaluate(plainRedraws, { file, rounds } as never));
  const cells = [ours.toFixed(2).padStart(8), plain.toFixed(2).padStart(14)];
  console.log(`${slug.padEnd(22)}${cells.join(' ')}   ${(ours / plain).toFixed(1)}`);
  await page.close();
}
await browser.close();
await site.close();

/** Milliseconds from a choice to the finished layout of what it shows, once for each round. */
function redraws(page: Page, times: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const chart = document.querySelector<HTMLElement>('chart-view')!;
    const from = chart.querySelector<HTMLSelectElement>('select[name="from"]')!;
    const choices = [...from.options].slice(0, 3).map(({ value }) => value);
    const measured: number[] = [];
    for (let i = 0; i < count * 2; i += 1) {
      const shown = new Promise<void>((resolve) => {
        const watching = new MutationObserver(() => {
          watching.disconnect();
          resolve();
        });
        watching.observe(chart, { attributeFilter: ['data-view'] });
      });
      const start = performance.now();
      from.value = choices[i % choices.length]!;
      from.dispatchEvent(new Event('change', { bubbles: true }));
      await shown;
      chart.getBoundingClientRect();
      if (i >= count) measured.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return measured;
  }, times);
}
