import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentFiles } from '../../../src/corpus/read/files.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { titleOf } from '../../../src/domain/text/byline.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { Names } from '../../../src/schema/parts/fields.ts';
import { formatProblems } from '../../../src/domain/problem.ts';
import { root } from '../../../src/commands/run/process.ts';
import type { Collection, Doc } from './engine.ts';
import type { Question } from './question.ts';

/** A question of a reader, with what it tries. */
export type ReaderQuestion = Question & Readonly<{ kind: string }>;

/** The claims of this site, and the questions of readers that are judged over them. */
export type RealClaims = Readonly<{
  collection: Collection;
  questions: readonly ReaderQuestion[];
}>;

/** A question as it is written in `tests/search/queries.yaml`. */
type Written = Readonly<{ q: string; kind: string; want?: readonly string[] }>;

/**
 * The real claims and their questions.
 *
 * - Errors: `Error` with every problem of the content if there is one.
 */
export function realClaims(): RealClaims {
  const { corpus, problems } = readCorpus(contentFiles(root));
  if (corpus === null) throw new Error(formatProblems(problems));
  const written = parse(readFileSync(`${root}tests/search/queries.yaml`, 'utf8')) as Written[];
  return {
    collection: { docs: docsOf(corpus), corpus },
    questions: written.map(({ q, kind, want }, i) => ({
      id: `question ${i}`,
      text: q,
      kind,
      wanted: new Map((want ?? []).map((id) => [id, 1])),
    })),
  };
}

/** Every claim with the names that this search knows it by too, in all their scripts. */
function docsOf({ articles, claims, propositions, topics, actors }: Corpus): readonly Doc[] {
  const sentences = new Map(propositions.map(({ id, text }) => [id, text]));
  const topicNames = new Map(topics.map((topic) => [topic.id, namesOf(topic)]));
  const actorNames = new Map(actors.map((actor) => [actor.id, namesOf(actor)]));
  const articleNames = new Map(
    articles.map((article) => [
      article.slug,
      [titleOf(article), article.label, article.author ?? ''].join(' '),
    ]),
  );
  return claims.map((claim) => ({
    id: claim.id,
    text: claim.text,
    proposition: (claim.proposition && sentences.get(claim.proposition)) ?? '',
    names: [
      ...claim.topics.map((id) => topicNames.get(id)),
      ...claim.actors.map((id) => actorNames.get(id)),
      articleNames.get(claim.article),
    ].join(' '),
  }));
}

function namesOf({ name, aliases }: { name: Names; aliases: readonly string[] }): string {
  return [...Object.values(name), ...aliases].join(' ');
}
