import { expect, test } from 'vitest';
import { claims, essays, fileOf, positionOf, positionWord, propositions } from '../e2e/dist.ts';
import { atRoot } from '../e2e/servers.ts';
import { all, first, parse, said } from './html.ts';

test.each(propositions)('$id lists every essay with their claims', (proposition) => {
  const { id, question, text } = proposition;
  const page = parse(fileOf(atRoot, `propositions/${id}/index.html`));
  expect(said(first(page, 'h1'))).toBe(question);
  expect(said(first(page, '.lede'))).toContain(text);
  const names = all(page, '.reason').flatMap((reason) => all(reason, '.stance-author').map(said));
  expect(names).toEqual(essays.map(({ label }) => label));
  const stands = all(page, '.stance-row').map((stand) => ({
    slug: stand.attributes['id']!.replace('says-', ''),
    claims: all(stand, '[data-claim-id]').map(({ attributes }) => attributes['data-claim-id']),
  }));
  const expected = essays.flatMap(({ slug }) => {
    const own = claims.filter((claim) => claim.article === slug && claim.proposition === id);
    return own.length > 0 ? [{ slug, claims: own.map((claim) => claim.id) }] : [];
  });
  expect(stands).toEqual(expected);
});

test.each(propositions)(
  '$id gives each position its reason, and each claim its sentence',
  ({ id }) => {
    const page = parse(fileOf(atRoot, `propositions/${id}/index.html`));
    for (const { slug } of essays) {
      const { reason } = positionOf(id, slug);
      const row = first(page, `.reason#${slug}`);
      expect(said(first(row, '.stance-word')).toLowerCase(), slug).toBe(positionWord(id, slug));
      expect(said(row), slug).toContain(reason.replaceAll(/\s+/g, ' ').trim());
    }
    const sentences = all(page, '[data-sentence]').map(
      ({ attributes }) => attributes['data-sentence'],
    );
    const own = claims.filter(({ proposition }) => proposition === id).map((claim) => claim.id);
    expect(sentences.toSorted()).toEqual(own.toSorted());
  },
);
