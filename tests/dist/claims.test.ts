import { describe, expect, test } from 'vitest';
import { claims, essays, fileOf, filesOf } from '../e2e/dist.ts';
import { atRoot } from '../e2e/servers.ts';
import { all, below, first, matches, parse, said, within } from './html.ts';

const pages = new Map(
  claims.map(({ id }) => [id, parse(fileOf(atRoot, `claims/${id}/index.html`))]),
);

describe.each(essays)('the claims of "$title"', ({ slug }) => {
  const own = claims.filter(({ article }) => article === slug);

  test('read in full without scripts', () => {
    for (const { id, text } of own) {
      const page = pages.get(id)!;
      expect(said(first(page, 'h1')), id).toBe(text);
      const parts = ['h1', '.claim-quote', '.claim-record', '.verdict', '.citation'];
      for (const part of parts)
        expect(within(first(page, part), 'hidden'), `${part} of ${id}`).toBe(false);
      expect(all(first(page, '.claim-record'), '.verdict').length, id).toBeGreaterThan(0);
      expect(said(first(page, '.citation')), id).toContain(id);
    }
  });

  test('lead to one to four claims of other essays', () => {
    const ids = new Set(own.map(({ id }) => id));
    for (const id of ids) {
      const cards = all(pages.get(id)!, '[data-claim-id]').filter((one) =>
        all(first(pages.get(id)!, '.claim-side'), '[data-claim-id]').includes(one),
      );
      const led = cards.map(({ attributes }) => attributes['data-claim-id']!);
      expect(led.length, id).toBeGreaterThan(0);
      expect(led.length, id).toBeLessThanOrEqual(4);
      expect(
        led.filter((one) => ids.has(one)),
        id,
      ).toEqual([]);
    }
  });
});

test('every card of a list leads to a page whose title bears its name', () => {
  const named = new Set(
    filesOf(atRoot)
      .filter((path) => /^(claims|charts|articles|propositions|forecasts|index).*html$/.test(path))
      .flatMap((path) => below(parse(fileOf(atRoot, path))))
      .filter((one) => matches(one, '[data-subject]'))
      .map(({ attributes }) => attributes['data-subject']!),
  );
  for (const path of ['claims/', 'charts/', 'articles/', '', 'propositions/', 'forecasts/']) {
    const led = all(parse(fileOf(atRoot, `${path}index.html`)), '[data-leads-to]').map(
      ({ attributes }) => attributes['data-leads-to']!,
    );
    expect(new Set(led).size, path).toBe(led.length);
    expect(
      led.filter((name) => !named.has(name)),
      path,
    ).toEqual([]);
  }
});
