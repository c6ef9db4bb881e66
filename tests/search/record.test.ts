import { expect, test } from 'vitest';
import { articleTime } from '../../src/domain/text/article-time.ts';
import { claimsIn, lexiconIn } from '../../src/search/payload.ts';
import { writtenCorpus, writtenFile } from './corpus.ts';

const corpus = writtenCorpus();
const file = writtenFile('/base');
const records = claimsIn(JSON.parse(JSON.stringify(file)), lexiconIn(file));

test('every claim comes through the file, in order, with its own address', () => {
  expect(records.map(({ id }) => id)).toEqual(corpus.claims.map(({ id }) => id));
  for (const { id, url } of records) expect(url).toBe(`/base/claims/${id}/`);
});

test('what the file leaves out is filled in from the lexicon', () => {
  for (const [i, record] of records.entries()) {
    const claim = corpus.claims[i]!;
    const article = corpus.articles.find(({ slug }) => slug === claim.article);
    const proposition = corpus.propositions.find(({ id }) => id === claim.proposition);
    expect(record).toMatchObject({
      text: claim.text,
      articleTitle: article?.label,
      articleLabel: article?.label,
      articleTime: articleTime(article!),
      articleTheme: article?.theme,
      stance: claim.stance ?? null,
      verdict: claim.assessment?.verdict ?? null,
      proposition: proposition ? { id: proposition.id, text: proposition.text } : null,
      actors: claim.actors,
    });
  }
});
