import type { Problem } from '../../domain/problem.ts';
import type { Entries, Essay, Naming } from '../read/records.ts';
import { problemAt, problemWith } from '../read/source-location.ts';
import { noSuch, useOneOf } from './references.ts';

/** What does not fit between the texts of the articles and the lists of their claims. */
export function essayProblems(entries: Entries): Problem[] {
  return [
    ...entries.essays.flatMap((essay) => formOf(essay, entries)),
    ...entries.essays.flatMap((essay) => linksOf(essay, entries)),
    ...entries.essays.flatMap((essay) => unlinked(essay, entries)),
    ...orphanLists(entries),
  ];
}

/** Where the claims of an article are written. */
function claimsFile(slug: string): string {
  return `content/claims/${slug}.yaml`;
}

function claimsOf({ slug }: Essay, { namings }: Entries): Naming[] {
  return namings.filter(({ kind, place }) => kind === 'claim' && place.file === claimsFile(slug));
}

function formOf(essay: Essay, entries: Entries): Problem[] {
  const { file, outline } = essay;
  const notes = outline.missingFootnotes.map(({ id, line }) => ({
    ...{ file, line, field: 'footnote', found: `nothing is written for [^${id}]` },
    fix: `add a line [^${id}]: with the note`,
  }));
  const unused = outline.unusedFootnotes.map(({ id, line }) => ({
    ...{ file, line, field: 'footnote', found: `nothing points to [^${id}]` },
    fix: `write [^${id}] behind the words it explains, or remove the note`,
  }));
  const strange = outline.strange.map((one) => ({ file, field: '', ...one }));
  const charts = outline.charts.flatMap((chart) => chartForm(file, chart));
  return [...paragraphCount(essay, entries), ...notes, ...unused, ...charts, ...strange];
}

function paragraphCount({ slug, outline }: Essay, entries: Entries): Problem[] {
  const article = entries.article.find(({ id }) => id === slug);
  const [has, original] = [outline.paragraphs.length, article?.value.paragraphs];
  if (!article || original === has) return [];
  return [
    problemAt(
      article.place,
      ['paragraphs'],
      `the text has ${has} paragraphs and the original ${original}`,
      'restate each paragraph of the original as one, and set asides as quotations (>)',
    ),
  ];
}

function chartForm(
  file: string,
  { as, slug, caption, line }: Essay['outline']['charts'][number],
): Problem[] {
  const problem = (found: string, fix: string) => [{ file, line, field: 'chart', found, fix }];
  if (as === 'within')
    return problem(`${slug} stands inside a sentence`, 'give it a paragraph of its own');
  if (as !== 'figure') return [];
  if (!caption) return problem(`${slug} has no caption`, 'write ![caption](chart:…)');
  const [year] = /\b(?:19|20)\d\d\b/.exec(caption) ?? [];
  if (year === undefined) return [];
  const fix = 'leave years out: the period of the view is written behind the caption';
  return problem(`the caption of ${slug} names ${year}`, fix);
}

function linksOf(essay: Essay, entries: Entries): Problem[] {
  if (claimsOf(essay, entries).length === 0) return [];
  const lines = new Map<string, number>();
  return essay.outline.claims.flatMap((link): Problem[] => {
    const earlier = lines.get(link.id);
    lines.set(link.id, earlier ?? link.line);
    const wrong =
      earlier === undefined
        ? linkProblem(link, essay, entries)
        : [`claim:${link.id} is linked on line ${earlier} already`, 'link a claim once'];
    if (!wrong) return [];
    const field = link.paragraph === null ? '' : `paragraph ${link.paragraph}`;
    return [{ file: essay.file, line: link.line, field, found: wrong[0]!, fix: wrong[1]! }];
  });
}

/** What is wrong with a link to a claim, and its remedy; `null` where nothing is. */
function linkProblem(
  { id, paragraph }: Essay['outline']['claims'][number],
  essay: Essay,
  entries: Entries,
): readonly [found: string, fix: string] | null {
  const own = claimsOf(essay, entries);
  const naming = own.find((claim) => claim.id === id);
  if (!naming) return strangerProblem(id, essay, entries);
  if (paragraph === null)
    return [`claim:${id} is linked outside the numbered paragraphs`, 'link it in its paragraph'];
  const recorded = entries.claim.find((claim) => claim.id === id)?.value.paragraph;
  if (recorded === undefined || recorded === paragraph) return null;
  return [
    `claim:${id} is linked here, and its paragraph is ${recorded}`,
    `move the link to paragraph ${recorded}, or write paragraph: ${paragraph} in ${naming.place.file}`,
  ];
}

function strangerProblem(id: string, essay: Essay, entries: Entries): readonly [string, string] {
  const elsewhere = entries.namings.find((claim) => claim.kind === 'claim' && claim.id === id);
  if (elsewhere)
    return [
      `claim:${id} is a claim of another article, in ${elsewhere.place.file}`,
      'link claims of this article only',
    ];
  const ids = claimsOf(essay, entries).map((claim) => claim.id);
  return [noSuch('claim', id), useOneOf(id, ids, claimsFile(essay.slug))];
}

function unlinked(essay: Essay, entries: Entries): Problem[] {
  const own = claimsOf(essay, entries);
  if (own.length === 0)
    return [
      problemWith(
        essay.file,
        'the article has no claims',
        `write them in ${claimsFile(essay.slug)}`,
      ),
    ];
  const linked = new Set(essay.outline.claims.map(({ id }) => id));
  const claims = own
    .filter(({ id }) => !linked.has(id))
    .map(({ id, place }) =>
      problemAt(
        place,
        [],
        'no sentence of the article links this claim',
        `write [its words](claim:${id}) in ${essay.file}`,
      ),
    );
  const marked = new Set(essay.outline.claims.map(({ paragraph }) => paragraph));
  const bare = essay.outline.paragraphs
    .filter(({ n }) => !marked.has(n))
    .map(({ n, line }) => ({
      file: essay.file,
      line,
      field: `paragraph ${n}`,
      found: 'the paragraph links no claim',
      fix: 'link at least one: [its words](claim:<id>)',
    }));
  return [...claims, ...bare];
}

function orphanLists({ namings, essays }: Entries): Problem[] {
  const files = new Set(
    namings.filter(({ kind }) => kind === 'claim').map(({ place }) => place.file),
  );
  const expected = new Set(essays.map(({ slug }) => claimsFile(slug)));
  return [...files]
    .filter((file) => !expected.has(file))
    .map((file) => {
      const slug = file.slice('content/claims/'.length, -'.yaml'.length);
      const slugs = essays.map((essay) => essay.slug);
      return problemWith(file, noSuch('article', slug), useOneOf(slug, slugs, 'content/articles/'));
    });
}
