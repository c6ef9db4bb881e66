import type { Corpus } from '../domain/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import { mostOpposed } from '../domain/positions/positions.ts';
import type { Block } from '../domain/text/block.ts';
import { bylineWords, titleOf } from '../domain/text/byline.ts';
import { plainText } from '../domain/text/html.ts';
import { originTexts } from '../domain/text/origin.ts';
import { blocksOf } from '../essays/essay-blocks.ts';
import { linkingOnly } from '../essays/claim-links.ts';
import { quotedWords } from '../essays/quoted-words.ts';
import { routesAt } from '../routing/route-builder.ts';
import { textFragment } from '../routing/text-fragment.ts';
import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { frontmatterOf } from './read/frontmatter.ts';

/** The words of an essay that carry a claim, with the text directive that finds them; or why there is none. */
export type QuotedClaim = Readonly<
  | { claim: Claim; words: string; directive: string; problem: null }
  | { claim: Claim; words: null; directive: null; problem: Problem }
>;

/** The words that carry the claims of an article, in its blocks. */
export function quotedClaims(
  article: Article,
  blocks: readonly Block[],
  corpus: Corpus,
): readonly QuotedClaim[] {
  const claims = corpus.claims.filter((claim) => claim.article === article.slug);
  const page = pageText(article, blocks, claims, corpus);
  return claims.map((claim) => quotedClaim(claim, blocks, page));
}

/** Claims whose words are not to be told from others of their page. */
export function quotationProblems(corpus: Corpus, files: ReadonlyMap<string, string>): Problem[] {
  const ids = new Set(corpus.claims.map(({ id }) => id));
  return corpus.articles.flatMap((article) => {
    const file = `content/articles/${article.slug}.md`;
    const body = frontmatterOf(file, files.get(file) ?? '')?.body ?? '';
    const blocks = blocksOf(linkingOnly(ids, body), routesAt('/'));
    return quotedClaims(article, blocks, corpus).flatMap(({ problem }) => problem ?? []);
  });
}

function quotedClaim(claim: Claim, blocks: readonly Block[], page: string): QuotedClaim {
  const { id, article, paragraph: n } = claim;
  const block = blocks.find((one) => one.kind === 'paragraph' && one.n === n);
  const quoted = block?.kind === 'paragraph' ? quotedWords(block.html, id) : null;
  const directive = quoted && textFragment(quoted, page);
  if (quoted && directive) return { claim, words: quoted.words, directive, problem: null };
  const problem = {
    file: `content/articles/${article}.md`,
    line: null,
    field: `paragraph ${n}`,
    found: `the words that carry ${id} cannot be told from others of the page`,
    fix: 'mark other words, or word what stands around them otherwise',
  };
  return { claim, words: null, directive: null, problem };
}

/** All text that an essay’s page may show, so that words found once here are single there. */
function pageText(
  article: Article,
  blocks: readonly Block[],
  claims: readonly Claim[],
  corpus: Corpus,
) {
  const propositions = corpus.propositions.flatMap((one) => [one.text, one.label]);
  const head = [
    titleOf(article),
    bylineWords(article),
    article.summary,
    article.date.basis,
    ...article.date.evidence.map(({ text }) => text),
    ...originTexts(article),
    ...corpus.articles.flatMap((one) => [titleOf(one), one.label, one.position]),
  ];
  return [
    ...head,
    ...blocks.map(blockText),
    ...claims.map(({ text }) => text),
    ...propositions,
    ...carriedClaims(blocks, claims).map((claim) => noteText(claim, corpus)),
  ].join('\n');
}

function carriedClaims(blocks: readonly Block[], claims: readonly Claim[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.claims.flatMap((id) => byId.get(id) ?? []) : [],
  );
}

/** What a note and its sheet may show of others than the claim. */
function noteText(claim: Claim, { claims, sources }: Corpus): string {
  const publishers = (claim.assessment?.sources ?? []).map(
    (id) => sources.find((source) => source.id === id)?.publisher,
  );
  return [claim.assessment?.note, ...publishers, mostOpposed(claim, claims)?.text].join('\n');
}

function blockText(block: Block): string {
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'chart') return block.caption;
  if (block.kind === 'footnotes') return block.notes.map((note) => plainText(note.html)).join('\n');
  return plainText(block.html);
}
