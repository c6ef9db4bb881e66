import type { Corpus } from '../domain/corpus.ts';
import { historiesOf } from '../schema/claim-history.ts';
import type { CodedPosition } from '../schema/coded-position.ts';
import { newEntries } from './locks/history.ts';

/** With what pages ask for and no command has recorded yet; drafts say what they are wherever they are named. */
export function withStandIns(corpus: Corpus): Corpus {
  const day = new Date().toISOString().slice(0, 10);
  const { entries } = newEntries(corpus, { day, why: 'Not recorded yet.' });
  const written = corpus.histories.flatMap((history) => history.entries);
  return {
    ...corpus,
    articles: corpus.articles.map((one) =>
      one.draft ? { ...one, label: `${one.label} (draft)` } : one,
    ),
    claims: corpus.claims.map((one) => (one.draft ? { ...one, text: `Draft: ${one.text}` } : one)),
    histories: historiesOf([...written, ...(entries ?? [])]),
    positions: [...corpus.positions, ...uncoded(corpus)],
  };
}

/** Silence on every proposition on which an article was not coded. */
function uncoded({ articles, propositions, positions }: Corpus): CodedPosition[] {
  const coded = new Set(positions.map(({ proposition, article }) => `${proposition} ${article}`));
  const codings = { first: 'silent', second: 'silent', settled: 'silent' } as const;
  return propositions.flatMap(({ id: proposition }) =>
    articles
      .filter(({ slug }) => !coded.has(`${proposition} ${slug}`))
      .map(({ slug }) => ({
        ...{ proposition, article: slug, ...codings },
        ...{ paragraphs: [], reason: 'Not coded yet.' },
      })),
  );
}
