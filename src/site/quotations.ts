import { claimsOf, corpus, essay } from './corpus.ts';
import { marginNotes } from './margin-notes.ts';
import type { ClaimNote } from '../domain/claims/margin-note.ts';
import type { Block } from '../domain/text/block.ts';
import { plainText } from '../domain/text/html.ts';
import { quotedWords } from '../essays/quoted-words.ts';
import type { Article } from '../schema/article.ts';
import { bylineWords, titleOf } from '../domain/text/byline.ts';
import type { Claim } from '../schema/claim.ts';
import { formatProblems } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { originTexts } from '../domain/text/origin.ts';
import { routes } from '../routing/routes.ts';
import { textFragment } from '../routing/text-fragment.ts';

/** The words of an essay that carry a claim, and the path that leads a browser to them. */
export type Quotation = Readonly<{ words: string; path: string }>;

/**
 * The quotation of a claim.
 *
 * - Errors: one `Error` that words what is wrong, if the words of any claim of any essay are not to
 *   be told from others of its page.
 */
export async function quotation(claim: Claim): Promise<Quotation> {
  return (await (quotations ??= allQuotations())).get(claim.id)!;
}

let quotations: Promise<ReadonlyMap<string, Quotation>> | undefined;

async function allQuotations(): Promise<ReadonlyMap<string, Quotation>> {
  const found = (await Promise.all(corpus.articles.map(quotationsIn))).flat();
  const problems = found.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return new Map(found.map(({ id, words, path }) => [id, { words, path }]));
}

type Found = Readonly<{ id: string; words: string; path: string; problem: Problem | null }>;

async function quotationsIn(article: Article): Promise<readonly Found[]> {
  const { blocks } = essay(article.slug);
  const page = pageText(article, blocks);
  return claimsOf(article.slug).map((claim) => quotationIn(claim, blocks, page));
}

function quotationIn(claim: Claim, blocks: readonly Block[], page: string): Found {
  const { id, article: slug, paragraph: n } = claim;
  const block = blocks.find((one) => one.kind === 'paragraph' && one.n === n);
  const quoted = block?.kind === 'paragraph' ? quotedWords(block.html, id) : null;
  const directive = quoted && textFragment(quoted, page);
  if (quoted && directive)
    return { id, words: quoted.words, path: routes.quotation(slug, n, directive), problem: null };
  const problem = {
    file: `content/articles/${slug}.md`,
    line: null,
    field: `paragraph ${n}`,
    found: `the words that carry ${id} cannot be told from others of the page`,
    fix: 'mark other words, or word what stands around them otherwise',
  };
  return { id, words: '', path: '', problem };
}

/** All text that an essay’s page may show, so that words found once here are single there. */
function pageText(article: Article, blocks: readonly Block[]) {
  const { slug, summary, date } = article;
  const propositions = corpus.propositions.flatMap((one) => [one.text, one.label]);
  const claims = claimsOf(slug).map(({ text }) => text);
  const notes = [...marginNotes(blocks).values()].map(noteText);
  const head = [
    titleOf(article),
    bylineWords(article),
    summary,
    date.basis,
    ...date.evidence.map(({ text }) => text),
    ...originTexts(article),
    ...corpus.articles.flatMap((one) => [titleOf(one), one.label, one.position]),
  ];
  return [...head, ...blocks.map(blockText), ...claims, ...propositions, ...notes].join('\n');
}

/** What a note and its sheet may show of others than the claim. */
function noteText({ claim, sources, opposed }: ClaimNote): string {
  const publishers = sources.map(({ publisher }) => publisher);
  return [claim.assessment?.note, ...publishers, opposed?.claim.text].join('\n');
}

function blockText(block: Block): string {
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'chart') return block.caption;
  if (block.kind === 'footnotes') return block.notes.map((note) => plainText(note.html)).join('\n');
  return plainText(block.html);
}
