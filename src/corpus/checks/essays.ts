import type { Problem } from '../../domain/problem.ts';
import type { Entries, Essay, Naming } from '../read/records.ts';
import { problemAt, problemWith } from '../read/source-location.ts';
import { noSuch, useOneOf } from './references.ts';

/** What does not fit between the texts of the articles and the lists of their claims. */
export function essayProblems(entries: Entries): Problem[] {
  if (entries.unread.has('claim')) return entries.essays.flatMap((essay) => formOf(essay, entries));
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

function formOf({ slug, file, outline }: Essay, entries: Entries): Problem[] {
  const at = (line: number, field: string, found: string, fix: string) => ({
    file,
    line,
    field,
    found,
    fix,
  });
  const article = entries.article.find(({ id }) => id === slug);
  const [has, said] = [outline.paragraphs.length, article?.value.paragraphs];
  const counted =
    article && said !== has
      ? [
          problemAt(
            article.place,
            ['paragraphs'],
            `the text has ${has} paragraphs and the original ${said}`,
            'restate each paragraph of the original as one, and set asides as quotations (>)',
          ),
        ]
      : [];
  const notes = outline.missingFootnotes.map(({ id, line }) =>
    at(line, 'footnote', `nothing is written for [^${id}]`, `add a line [^${id}]: with the note`),
  );
  const figures = outline.charts.flatMap(({ as, slug: chart, caption, line }) => {
    if (as === 'within')
      return [
        at(line, 'chart', `${chart} stands inside a sentence`, 'give it a paragraph of its own'),
      ];
    if (as === 'figure' && !caption)
      return [at(line, 'chart', `${chart} has no caption`, 'write ![caption](chart:…)')];
    const [year] = /\b(?:19|20)\d\d\b/.exec(caption) ?? [];
    if (as === 'figure' && year !== undefined) {
      const fix = 'leave years out: the period of the view is written behind the caption';
      return [at(line, 'chart', `the caption of ${chart} names ${year}`, fix)];
    }
    return [];
  });
  const strange = outline.strange.map(({ line, found, fix }) => at(line, '', found, fix));
  return [...counted, ...notes, ...figures, ...strange];
}

function linksOf(essay: Essay, entries: Entries): Problem[] {
  const own = claimsOf(essay, entries);
  if (own.length === 0) return [];
  const first = new Map<string, number>();
  return essay.outline.claims.flatMap(({ id, paragraph, line }): Problem[] => {
    const at = (found: string, fix: string) => ({
      file: essay.file,
      line,
      field: paragraph === null ? '' : `paragraph ${paragraph}`,
      found,
      fix,
    });
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, line);
    if (earlier !== undefined)
      return [at(`claim:${id} is linked on line ${earlier} already`, 'link a claim once')];

    const naming = own.find((claim) => claim.id === id);
    const elsewhere = entries.namings.find((claim) => claim.kind === 'claim' && claim.id === id);
    if (!naming && elsewhere)
      return [
        at(
          `claim:${id} is a claim of another article, in ${elsewhere.place.file}`,
          'link claims of this article only',
        ),
      ];
    if (!naming) {
      const ids = own.map((claim) => claim.id);
      return [at(noSuch('claim', id), useOneOf(id, ids, claimsFile(essay.slug)))];
    }
    if (paragraph === null)
      return [
        at(`claim:${id} is linked outside the numbered paragraphs`, 'link it in its paragraph'),
      ];
    const said = entries.claim.find((claim) => claim.id === id)?.value.paragraph;
    if (said === undefined || said === paragraph) return [];
    return [
      at(
        `claim:${id} is linked here, and its paragraph is ${said}`,
        `move the link to paragraph ${said}, or write paragraph: ${paragraph} in ${naming.place.file}`,
      ),
    ];
  });
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

function orphanLists({ namings, essays, unread }: Entries): Problem[] {
  if (unread.has('article')) return [];
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
