import { expect, test } from 'vitest';
import { articleTime } from '../../src/domain/text/article-time.ts';
import { claimRecords } from '../../src/search/index/records.ts';
import { writtenCorpus, writtenPayload } from './corpus.ts';

const corpus = writtenCorpus();
const records = claimRecords(JSON.parse(JSON.stringify(writtenPayload('/base'))));

test('every claim comes through the payload, in order, with its own address', () => {
  expect(records.map(({ id }) => id)).toEqual(corpus.claims.map(({ id }) => id));
  for (const { id, url } of records) expect(url).toBe(`/base/claims/${id}/`);
});

test('what the payload leaves out is filled in from the lexicon', () => {
  for (const [i, record] of records.entries()) {
    const claim = corpus.claims[i]!;
    const article = corpus.articles.find(({ slug }) => slug === claim.article);
    const proposition = corpus.propositions.find(({ id }) => id === claim.proposition);
    expect(record).toMatchObject({
      text: claim.text,
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
