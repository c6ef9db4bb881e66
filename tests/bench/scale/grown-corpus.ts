import { parse, stringify as written } from 'yaml';
import { reworded } from './reworded.ts';

/** Files of a project by path from its root. */
type Files = ReadonlyMap<string, string>;

/** A record of the writers as it stands in its file. */
type Plain = Record<string, unknown>;

/** An article as a copy knows it: whose copy it is, and which. */
type Copy = Readonly<{ of: string; nth: number }>;

/**
 * The content of a site with so many articles: the present ones, then copies of them in turn under new names,
 * in other words, with claims, positions and mentions of their own. Propositions, sources, events and series
 * are shared; what programs keep (history, locks, seals) is left as it was.
 */
export function grownCorpus(files: Files, articles: number): Files {
  const slugs = slugsOf(files);
  const copies = Array.from({ length: Math.max(0, articles - slugs.length) }, (_, at): Copy => ({
    of: slugs[at % slugs.length]!,
    nth: Math.floor(at / slugs.length) + 2,
  }));
  return new Map([
    ...files,
    ...copies.flatMap((copy, at) => essayOf(copy, slugs.length + 1 + at, files)),
    ...shared(files, copies),
  ]);
}

/** The slugs of the present articles in the order of the site. */
function slugsOf(files: Files): string[] {
  return [...files]
    .filter(([path]) => path.startsWith('content/articles/'))
    .map(([path, text]) => [path, (parse(parted(text).head) as { order: number }).order] as const)
    .sort(([, a], [, b]) => a - b)
    .map(([path]) => path.slice('content/articles/'.length, -'.md'.length));
}

function essayOf(copy: Copy, order: number, files: Files): [string, string][] {
  const { head, body } = parted(files.get(articleFile(copy.of))!);
  const article = parse(head) as Plain;
  const named = { ...article, order, label: `${String(article['label'])} ${copy.nth}` };
  const claims = parse(files.get(claimFile(copy.of))!) as Plain[];
  return [
    [articleFile(nameIn(copy)), `---\n${stringify(named)}---\n${copiedEssay(body, copy)}`],
    [claimFile(nameIn(copy)), stringify(claims.map((claim) => copiedClaim(claim, copy)))],
  ];
}

function copiedEssay(body: string, copy: Copy): string {
  return body
    .split(/(\]\([^)]*\)|^!\[.*$|\[\^[^\]]*\])/m)
    .map((part, at) => (at % 2 ? part : reworded(part, copy.nth)))
    .join('')
    .replaceAll(/\(claim:([a-z0-9-]+)\)/g, `(claim:$1-${copy.nth})`);
}

function copiedClaim(claim: Plain, { nth }: Copy): Plain {
  const text = reworded(String(claim['text']), nth);
  return { ...claim, id: `${String(claim['id'])}-${nth}`, text };
}

/** The records that name articles or claims, with the copies named too. */
function shared(files: Files, copies: readonly Copy[]): [string, string][] {
  const byArticle = Map.groupBy(copies, ({ of }) => of);
  const owners = claimOwners(files);
  const copiesOf = (slug: unknown) => byArticle.get(String(slug)) ?? [];
  const also = <Item>(items: readonly Item[], more: (item: Item) => Item[]) => [
    ...items,
    ...items.flatMap(more),
  ];
  const mentions = (given: unknown) =>
    also((given ?? []) as Plain[], (one) =>
      copiesOf(one['article']).map((copy) => ({ ...one, article: nameIn(copy) })),
    );
  const claims = (given: unknown) =>
    also(given as string[], (id) => copiesOf(owners.get(id)).map(({ nth }) => `${id}-${nth}`));
  return [
    edited('positions', (all) =>
      also(all, (one) =>
        copiesOf(one['article']).map((copy) => ({
          ...one,
          article: nameIn(copy),
          reason: reworded(String(one['reason']), copy.nth),
        })),
      ),
    ),
    edited('events', (all) =>
      all.map((one) => ({
        ...one,
        ...(one['mentions'] ? { mentions: mentions(one['mentions']) } : {}),
        ...(one['bearsOn'] ? { bearsOn: mentions(one['bearsOn']) } : {}),
      })),
    ),
    edited('concepts', (all) => all.map((one) => ({ ...one, claims: claims(one['claims']) }))),
  ];

  function edited(name: string, edit: (all: Plain[]) => Plain[]): [string, string] {
    const path = `content/${name}.yaml`;
    return [path, stringify(edit(parse(files.get(path)!) as Plain[]))];
  }
}

/** The article of every present claim. */
function claimOwners(files: Files): ReadonlyMap<string, string> {
  return new Map(
    slugsOf(files).flatMap((slug) =>
      (parse(files.get(claimFile(slug))!) as { id: string }[]).map(({ id }) => [id, slug] as const),
    ),
  );
}

/** The front matter of an essay and its text. */
function parted(text: string): Readonly<{ head: string; body: string }> {
  const [, head = '', ...body] = text.split(/^---$\n/m);
  return { head, body: body.join('---\n') };
}

function nameIn({ of, nth }: Copy): string {
  return `${of}-${nth}`;
}

function articleFile(slug: string): string {
  return `content/articles/${slug}.md`;
}

function claimFile(slug: string): string {
  return `content/claims/${slug}.yaml`;
}

/** As YAML, without the aliases that one object in two places would make. */
function stringify(value: unknown): string {
  return written(value, { aliasDuplicateObjects: false });
}
