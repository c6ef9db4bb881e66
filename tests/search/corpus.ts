import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { simplifiedPairs } from '../../src/search/text/simplified-chinese.ts';
import { outlineOf } from '../../src/essays/outline.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { Concept } from '../../src/schema/concept.ts';
import type { Actor, Topic } from '../../src/schema/facet.ts';
import type { Unmentioned } from '../../src/schema/unmentioned.ts';
import { searchPayload } from '../../src/search/payload.ts';
import type { SearchPayload } from '../../src/search/payload.ts';
import { routesAt } from '../../src/routing/route-builder.ts';
import type { Proposition } from '../../src/schema/proposition.ts';

type WithAliases<F> = F & { aliases?: string[] };

type WrittenConcept = Omit<Concept, 'aliases'> & {
  aliases: { en: string[]; ru?: string[]; zh?: string[] };
};

/** What search needs of the content as the writers wrote it, read without the site. */
export function writtenCorpus(): Corpus {
  const slugs = [
    ...readdirSync('content/claims')
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.slice(0, -5)),
  ].sort();
  const claims = slugs.flatMap((article) =>
    yaml<Claim[]>(`content/claims/${article}.yaml`).map((claim) => ({ ...claim, article })),
  );
  return {
    articles: slugs.map(article),
    claims: claims.map((claim) => ({ ...claim, actors: claim.actors ?? [] })),
    propositions: yaml<Proposition[]>('content/propositions.yaml'),
    positions: [],
    topics: yaml<WithAliases<Topic>[]>('content/topics.yaml').map(withAliases),
    actors: yaml<WithAliases<Actor>[]>('content/actors.yaml').map(withAliases),
    concepts: yaml<WrittenConcept[]>('content/concepts.yaml').map(withEveryLanguage),
    unmentioned: yaml<WithAliases<Unmentioned>[]>('content/unmentioned.yaml').map(withAliases),
    events: [],
    sources: [],
    series: [],
    charts: [],
    snapshots: [],
    changes: [],
    withdrawals: [],
    redirects: [],
    themes: [],
    histories: [],
  };
}

function article(slug: string): Article {
  const front = readFileSync(`content/articles/${slug}.md`, 'utf8').split(/^---$/m)[1] ?? '';
  return { ...(parse(front) as Omit<Article, 'slug'>), slug };
}

function withAliases<F extends { aliases?: string[] }>(facet: F): F & { aliases: string[] } {
  return { ...facet, aliases: facet.aliases ?? [] };
}

function withEveryLanguage({ aliases, ...concept }: WrittenConcept): Concept {
  return {
    ...concept,
    aliases: { ru: [], zh: [], ...aliases },
  };
}

function yaml<T>(path: string): T {
  return parse(readFileSync(path, 'utf8')) as T;
}

/** The search payload of the content under a base path: all but the views of charts. */
export function writtenPayload(base: string): SearchPayload {
  const corpus = writtenCorpus();
  const concepts = corpus.concepts.map(({ aliases, claims }) => ({
    aliases: Object.values(aliases).flat(),
    claims,
  }));
  const paragraphs = corpus.articles.flatMap(({ slug }) => {
    const [, , ...body] = readFileSync(`content/articles/${slug}.md`, 'utf8').split(/^---$/m);
    return outlineOf(body.join('---'), 1).paragraphs.map(({ n, text }) => ({
      article: slug,
      paragraph: n,
      text,
    }));
  });
  const { topics, actors, claims } = corpus;
  const { unmentioned } = corpus;
  const simplified = simplifiedPairs(
    JSON.stringify([topics, actors, unmentioned, claims, concepts, paragraphs]),
  );
  return searchPayload(
    { corpus, concepts, paragraphs, charts: [], subjects: [], simplified },
    routesAt(base),
  );
}
