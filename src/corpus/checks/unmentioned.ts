import type { Problem } from '../../domain/problem.ts';
import { nameTable, conceptMatches, phraseStems } from '../../search/query/synonyms.ts';
import type { Entries } from '../read/records.ts';
import { problemAt } from '../read/source-location.ts';
import type { Path } from '../read/source-location.ts';

/** Names that are said to be in no article and that the text, a title or a claim of one has. */
export function unmentionedProblems(entries: Entries): Problem[] {
  const findIn = finderIn(textsIn(entries));
  return entries.unmentioned.flatMap(({ value: { name, aliases }, place }) => {
    const written: (readonly [string, Path])[] = [
      ...Object.entries(name).map(([key, text]) => [text, ['name', key]] as const),
      ...aliases.map((alias, index) => [alias, ['aliases', index]] as const),
    ];
    return written.flatMap(([text, path]) => {
      const where = findIn(text);
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

/** Finds the first text in which a name stands; only those that may have it are read. */
function finderIn(texts: readonly Said[]): (name: string) => Said | undefined {
  const byStem = new Map<string, Said[]>();
  for (const text of texts) for (const stem of new Set(text.stems)) push(byStem, stem, text);
  const inCyrillic = texts.filter(({ stems }) => stems.some((stem) => cyrillic.test(stem)));
  return (name) => {
    const table = nameTable([[name]]);
    const [first = ''] = table.byFirst.keys();
    const candidates = table.cyrillic.length > 0 ? inCyrillic : (byStem.get(first) ?? []);
    return candidates.find(({ stems }) => conceptMatches(stems, table).length > 0);
  };
}

function push(lists: Map<string, Said[]>, key: string, text: Said): void {
  const list = lists.get(key);
  if (list) list.push(text);
  else lists.set(key, [text]);
}

const cyrillic = /\p{Script=Cyrillic}/u;
