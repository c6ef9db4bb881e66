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

test('every claim shows its verdict, the note, the sources and the day, or why there is none', () => {
  for (const { id, kind, verdict, assessment } of claims) {
    const record = first(pages.get(id)!, '.claim-record');
    const text = said(record);
    if (!assessment) {
      expect(text, id).toContain(kind === 'interpretation' ? 'Not assessed' : 'Not checked');
      expect(text, id).not.toContain('Not checkable');
      continue;
    }
    expect(said(first(record, '.verdict')), id).toBe(words[verdict!]);
    expect(text, id).toContain(assessment.note.replaceAll(/\s+/g, ' '));
    const sources = all(record, 'a[href]').filter(({ attributes }) =>
      attributes['href']!.startsWith('http'),
    );
    expect(sources.length, id).toBeGreaterThanOrEqual(assessment.sources.length);
    const [year, , day] = assessment.day.split('-');
    expect(text, id).toMatch(new RegExp(`As of ${Number(day)}\\s\\w+ ${year}`));
  }
});

test('essays, claims and charts say how to cite them, with their address and the day', () => {
  const paths = filesOf(atRoot).filter((path) =>
    /^(articles|claims|charts)\/[^/]+\/index.html$/.test(path),
  );
  for (const path of paths) {
    const page = parse(fileOf(atRoot, path));
    const canonical = first(page, 'link[rel=canonical]').attributes['href']!;
    const citation = said(first(page, '.citation'));
    expect(citation, path).toContain(canonical);
    expect(citation, path).toContain('No Limits?');
    expect(citation, path).toMatch(/as of \d{1,2}\s\w+ \d{4}/);
  }
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

/** What a reader is shown for a verdict. */
const words: Readonly<Record<string, string>> = {
  corroborated: 'Corroborated',
  partly: 'Partly corroborated',
  contradicted: 'Contradicted',
  open: 'Open',
  'not-checkable': 'Not checkable',
};
