import type { Problem } from '../../domain/problem.ts';
import { nameTable, conceptMatches, phraseStems } from '../../search/query/synonyms.ts';
import type { Entries } from '../read/records.ts';
import { problemAt } from '../read/source-location.ts';
import type { Path } from '../read/source-location.ts';

/** Names that are said to be in no article and that the text, a title or a claim of one has. */
export function unmentionedProblems(entries: Entries): Problem[] {
  const texts = textsIn(entries);
  return entries.unmentioned.flatMap(({ value: { name, aliases }, place }) => {
    const written: (readonly [string, Path])[] = [
      ...Object.entries(name).map(([key, text]) => [text, ['name', key]] as const),
      ...aliases.map((alias, index) => [alias, ['aliases', index]] as const),
    ];
    return written.flatMap(([text, path]) => {
      const where = texts.find(({ stems }) => names(text, stems));
      if (!where) return [];
      const found = `"${text}" is mentioned in ${where.file}:${where.line}`;
      return [
        problemAt(
          place,
          path,
          found,
          'take it out of this list: the search says that no article mentions it',
        ),
      ];
    });
  });
}

type Said = Readonly<{ file: string; line: number; stems: readonly string[] }>;

/** What the articles say, as a search reads it. */
function textsIn({ article, claim, essays }: Entries): readonly Said[] {
  const said = (file: string, line: number, text: string | null | undefined): Said => ({
    file,
    line,
    stems: phraseStems(text ?? ''),
  });
  return [
    ...essays.flatMap(({ file, outline: { paragraphs, headings } }) =>
      [...paragraphs, ...headings].map(({ line, text }) => said(file, line, text)),
    ),
    ...article.flatMap(({ place, value }) => [
      ...(['originalTitle', 'summary', 'position'] as const).map((field) =>
        said(place.file, place.lineOf([field]), value[field]),
      ),
      ...value.headings.map(({ text }) => said(place.file, place.lineOf(['headings']), text)),
    ]),
    ...claim.map(({ place, value }) => said(place.file, place.lineOf(['text']), value.text)),
  ];
}

/** Whether a name stands anywhere in some words. */
function names(name: string, stems: readonly string[]): boolean {
  return conceptMatches(stems, nameTable([[name]])).length > 0;
}
