import { expect, test } from 'vitest';
import { fileOf } from '../e2e/dist.ts';
import { pathOf, slugs, snapshots } from '../e2e/snapshot-views.ts';
import { atRoot } from '../e2e/servers.ts';
import { all, first, parse, said } from './html.ts';

test.each(slugs)('every snapshot of %s has its pictures, table, sentence and sources', (slug) => {
  for (const frozen of snapshots.filter((one) => one.slug === slug)) {
    const path = pathOf(frozen);
    const page = parse(fileOf(atRoot, `${path}index.html`));
    const drawings = all(page, 'svg.drawing').map((one) => pointsIn(one));
    expect(drawings, path).toHaveLength(frozen.drawings.length);
    const points = frozen.drawings.at(-1)!.svg.matchAll(/data-point="([^"]+)"/g);
    const wanted = new Set([...points].map(([, id]) => id!));
    for (const drawn of drawings) expect(new Set(drawn), path).toEqual(wanted);
    expect(said(first(page, '.sentence')), path).toBe(frozen.sentence);
    const rows = all(page, 'tr').filter(({ parent }) => parent?.tag === 'tbody');
    expect(rows, path).toHaveLength(frozen.table.rows.length);
    expect(all(page, '.source'), path).toHaveLength(frozen.sources.length);
    expect(first(page, 'time').attributes['datetime'], path).toBe(frozen.made);
    expect(said(first(page, '.citation')), path).toContain(path);
  }
});

test('a snapshot has no script, one style in the page, and names itself', () => {
  for (const frozen of snapshots) {
    const html = fileOf(atRoot, `${pathOf(frozen)}index.html`);
    expect(html).not.toMatch(/<script|rel="stylesheet"|\/_astro\//);
    expect(html.match(/<style/g)).toHaveLength(1);
    const own = `${atRoot.origin}${atRoot.base}${pathOf(frozen)}`;
    expect(html).toContain(`<link rel="canonical" href="${own}">`);
    expect(html).toContain(`<meta property="og:url" content="${own}">`);
    expect(html).toContain(`cards/v/${frozen.slug}/${frozen.hash}.png`);
  }
});

function pointsIn(drawing: Parameters<typeof all>[0]): string[] {
  return all(drawing, '[data-point]').map(({ attributes }) => attributes['data-point']!);
}
