import type { EventPlace } from '../../schema/event.ts';
import type { ArticleFront } from '../../schema/article.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Entries, NamedKind } from '../read/records.ts';
import { either } from '../../domain/text/lists.ts';
import { nearestIds } from '../../domain/text/edit-distance.ts';
import { problemAt } from '../read/source-location.ts';
import type { Entry, Path, SourceLocation } from '../read/source-location.ts';
import type { RecordKind } from '../read/records.ts';

/** A field that names another record. */
export type Relation = Readonly<{ place: SourceLocation; path: Path; kind: NamedKind; id: string }>;

/** Fields that name a record nobody wrote, in records of any shape. */
export function danglingRelations(entries: Entries): Problem[] {
  const known = new Set(entries.namings.map(({ kind, id }) => `${kind} ${id}`));
  return relationsIn(entries)
    .filter(({ kind, id }) => !known.has(`${kind} ${id}`))
    .map(({ place, path, kind, id }) => {
      const successor = kind === 'proposition' ? successorOf(id, entries) : null;
      const found = successor ? `${id} was replaced by ${successor}` : noSuch(kind, id);
      const fix = successor
        ? `use ${successor}, and look at the stance: its sentence says something else`
        : useOneOf(id, namesToUse(entries, kind), homes[kind]);
      return problemAt(place, path, found, fix);
    });
}

/** The ids of a kind that any record names, in the order of the files, repeated as they are named. */
export function namedIn(entries: Entries, kind: NamedKind): string[] {
  return relationsIn(entries).flatMap((relation) => (relation.kind === kind ? [relation.id] : []));
}

/** Ids that two records of one kind share, and places in an order that two records share. */
export function sharedNames(entries: Entries): Problem[] {
  const kinds = [...new Set(entries.namings.map(({ kind }) => kind))];
  const ids = kinds.flatMap((kind) =>
    repeats(
      entries.namings.filter((naming) => naming.kind === kind),
      ({ id }) => id,
    ).map(({ one, first }) => {
      const where = `${first.place.file}:${first.place.lineOf([])}`;
      const found = `"${one.id}" is already the id of a ${kind} in ${where}`;
      return problemAt(one.place, ['id'], found, 'give one of the two another id');
    }),
  );
  return [
    ...ids,
    ...reusedIds(entries),
    ...sharedOrder(entries.article),
    ...sharedOrder(entries.chart),
  ];
}

/** Ids of sentences that a proposition replaced, where another one has them. */
function reusedIds({ proposition }: Entries): Problem[] {
  const replaced = proposition.flatMap((entry) =>
    (entry.value.replaces ?? []).map(({ id }, index) => ({ id, index, entry })),
  );
  return replaced.flatMap(({ id, index, entry }, at) => {
    const other =
      proposition.find((one) => one.id === id) ??
      replaced.slice(0, at).find((one) => one.id === id)?.entry;
    if (!other) return [];
    const where = `${other.place.file}:${other.place.lineOf([])}`;
    const found = `"${id}" is already an id in ${where}`;
    const fix = 'an id is never used again: give the other proposition a new one';
    return [problemAt(entry.place, ['replaces', index, 'id'], found, fix)];
  });
}

/** The proposition that took the place of another. */
function successorOf(id: string, { proposition }: Entries): string | null {
  const found = proposition.find(({ value }) => value.replaces?.some((old) => old.id === id));
  return found?.id ?? null;
}

/** Events that are said to be mentioned by a paragraph and to bear on it unmentioned. */
export function mentionedTwice({ event }: Entries): Problem[] {
  return event.flatMap(({ value, place }) =>
    value.bearsOn.flatMap(({ article, paragraph }, index) => {
      const same = (one: EventPlace) => one.article === article && one.paragraph === paragraph;
      if (!value.mentions.some(same)) return [];
      const found = `${article}, paragraph ${paragraph}, is among the mentions too`;
      return [problemAt(place, ['bearsOn', index], found, 'keep it in one of the two')];
    }),
  );
}

/** Paragraphs that events and frontmatters name, beyond the end of the article. */
export function missingParagraphs({ event, article }: Entries): Problem[] {
  const beyond = (
    slug: string,
    paragraph: number | null,
    place: SourceLocation,
    path: Path,
  ): Problem[] => {
    const last = article.find(({ id }) => id === slug)?.value.paragraphs;
    if (last === undefined || paragraph === null || paragraph <= last) return [];
    const found = `${slug} has no paragraph ${paragraph}`;
    return [problemAt(place, path, found, `write a number up to ${last}`)];
  };
  return [
    ...event.flatMap(({ value, place }) =>
      (['mentions', 'bearsOn'] as const).flatMap((field) =>
        value[field].flatMap(({ article: slug, paragraph }, index) =>
          beyond(slug, paragraph, place, [field, index, 'paragraph']),
        ),
      ),
    ),
    ...article.flatMap(({ id, value, place }) =>
      paragraphsNamed(value).flatMap(([paragraph, path]) => beyond(id, paragraph, place, path)),
    ),
  ];
}

/** The paragraphs that a frontmatter names, each with its field. */
function paragraphsNamed(front: ArticleFront): readonly (readonly [number | null, Path])[] {
  return [
    [front.standfirst, ['standfirst']],
    ...front.date.evidence.map(
      ({ paragraph }, i) => [paragraph, ['date', 'evidence', i, 'paragraph']] as const,
    ),
    ...front.headings.map(({ paragraph }, i) => [paragraph, ['headings', i, 'paragraph']] as const),
    ...front.copies.flatMap((copy, i) =>
      (['asOurs', 'otherWords'] as const).flatMap((field) =>
        copy[field].map((paragraph, j) => [paragraph, ['copies', i, field, j]] as const),
      ),
    ),
  ];
}

/** The ids of a kind that may be named: of themes those that no article has. */
function namesToUse(entries: Entries, kind: NamedKind): string[] {
  const taken = new Set(kind === 'theme' ? entries.article.map(({ value }) => value.theme) : []);
  return idsOf(entries, kind).filter((id) => !taken.has(id));
}

/** The ids of a kind, in the order of the files. */
export function idsOf({ namings }: Entries, kind: NamedKind): string[] {
  return namings.filter((naming) => naming.kind === kind).map(({ id }) => id);
}

/** Words for a name that leads nowhere. */
export function noSuch(kind: NamedKind, id: string): string {
  return `no ${kind} has the id "${id}"`;
}

/** Words for mending a name that leads nowhere: the three nearest, or writing what is missing. */
export function useOneOf(id: string, ids: readonly string[], home: string): string {
  const near = either(nearestIds(id, ids));
  return near ? `use ${near}, or add ${id} to ${home}` : `add ${id} to ${home}`;
}

/** Where the records of each kind are written. */
export const homes: Readonly<Record<NamedKind, string>> = {
  article: 'content/articles/',
  claim: 'content/claims/',
  proposition: 'content/propositions.yaml',
  position: 'content/positions.yaml',
  topic: 'content/topics.yaml',
  actor: 'content/actors.yaml',
  concept: 'content/concepts.yaml',
  unmentioned: 'content/unmentioned.yaml',
  event: 'content/events.yaml',
  source: 'content/sources.yaml',
  series: 'content/series/',
  chart: 'content/charts/',
  change: 'content/changes.yaml',
  theme: 'content/themes.yaml',
};

/** The fields of each kind that name other records; `*` stands for every item of a list. */
const naming: Readonly<Partial<Record<RecordKind, readonly (readonly [string, NamedKind])[]>>> = {
  article: [
    ['theme', 'theme'],
    ['topics.*', 'topic'],
    ['date.evidence.*.source', 'source'],
  ],
  proposition: [
    ['topics.*', 'topic'],
    ['record.sources.*', 'source'],
  ],
  position: [
    ['proposition', 'proposition'],
    ['article', 'article'],
  ],
  claim: [
    ['topics.*', 'topic'],
    ['actors.*', 'actor'],
    ['proposition', 'proposition'],
    ['assessment.sources.*', 'source'],
    ['assertions.*.series', 'series'],
    ['assertions.*.of', 'series'],
  ],
  concept: [['claims.*', 'claim']],
  event: [
    ['sources.*', 'source'],
    ['mentions.*.article', 'article'],
    ['bearsOn.*.article', 'article'],
  ],
  point: [['source', 'source']],
  site: [
    ['front.chart', 'chart'],
    ['data.series', 'series'],
    ['texts.unreferenced.article', 'article'],
    ['finding.divided.*', 'proposition'],
    ['finding.agreed.*', 'proposition'],
  ],
  chart: [
    ['series.*.series', 'series'],
    ['cited.*.claim', 'claim'],
    ['notes.*.sources.*', 'source'],
  ],
};

/** Every field that names another record. */
export function relationsIn({ raws }: Entries): Relation[] {
  return raws.flatMap(({ kind, raw, place }) =>
    (naming[kind] ?? []).flatMap(([field, named]) =>
      textsAt(raw, field.split('.')).map(({ path, text }) => ({
        place,
        path,
        kind: named,
        id: text,
      })),
    ),
  );
}

/** The texts that a field holds, in a record that may have any shape. */
function textsAt(raw: unknown, steps: readonly string[]): { path: Path; text: string }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof raw === 'string' ? [{ path: [], text: raw }] : [];
  const inner = (key: string | number, value: unknown) =>
    textsAt(value, rest).map(({ path, text }) => ({ path: [key, ...path], text }));
  if (step === '*')
    return Array.isArray(raw) ? raw.flatMap((item, index) => inner(index, item)) : [];
  if (typeof raw !== 'object' || raw === null) return [];
  return inner(step, (raw as Readonly<Record<string, unknown>>)[step]);
}

function sharedOrder(entries: readonly Entry<{ order: number }>[]): Problem[] {
  return repeats(entries, ({ value }) => value.order).map(({ one, first }) => {
    const found = `${one.value.order} is already the order of ${first.place.file}`;
    return problemAt(one.place, ['order'], found, 'give each its own number');
  });
}

/** Every item whose key an earlier one has, with the first that had it. */
function repeats<Item>(
  items: readonly Item[],
  key: (item: Item) => string | number,
): { one: Item; first: Item }[] {
  const seen = new Map<string | number, Item>();
  return items.flatMap((one) => {
    const first = seen.get(key(one));
    if (first === undefined) seen.set(key(one), one);
    return first === undefined ? [] : [{ one, first }];
  });
}
