import type { CodedPosition } from '../../schema/coded-position.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Entries } from '../read/records.ts';
import { problemAt, problemWith } from '../read/source-location.ts';
import type { Entry } from '../read/source-location.ts';
import { homes } from './references.ts';

type Position = Entry<CodedPosition>;

/**
 * Positions that are missing, given twice, decided by a paragraph that the article does not have,
 * or at odds with the claims: a settled stance is that of a claim, and a silent article has none.
 */
export function positionProblems(entries: Entries): Problem[] {
  const { position } = entries;
  return [
    ...missing(entries),
    ...position.flatMap((one, at) => [
      ...repeated(one, position.slice(0, at)),
      ...beyond(one, entries),
      ...unclaimed(one, entries),
    ]),
  ];
}

/** What was written in a shape that could not be read is not missing: other problems tell of it. */
function missing({ article, proposition, raws }: Entries): Problem[] {
  const written = raws.filter(({ kind }) => kind === 'position');
  const given = new Set(written.map(({ place }) => place.name));
  return article.flatMap(({ id: slug, value }) => {
    // The site shows a draft as silent until it is coded.
    if (value.draft) return [];
    const open = proposition.map(({ id }) => id).filter((id) => !given.has(`${id}/${slug}`));
    return open.length === 0 ? [] : [missingFrom(slug, open)];
  });
}

function missingFrom(article: string, propositions: readonly string[]): Problem {
  const [first = '', ...others] = propositions;
  const on = others.length === 0 ? first : `${propositions.length} propositions`;
  const lines = propositions.map((id) => `\n${silence(id, article)}`).join('');
  const fix = `add the position it takes, or where it says nothing:${lines}`;
  return problemWith(homes.position, `no position of ${article} on ${on}`, fix);
}

/** The entry of an article that says nothing on a question. */
function silence(proposition: string, article: string): string {
  const coded = 'first: silent, second: silent, settled: silent, paragraphs: []';
  return `- { proposition: ${proposition}, article: ${article}, ${coded}, reason: Says nothing of it. }`;
}

function repeated(one: Position, before: readonly Position[]): Problem[] {
  const first = before.find((other) => cellOf(other) === cellOf(one));
  if (!first) return [];
  const found = `this position is already given in line ${first.place.lineOf([])}`;
  return [problemAt(one.place, ['proposition'], found, 'keep one of the two')];
}

function beyond({ value, place }: Position, { article }: Entries): Problem[] {
  const last = article.find(({ id }) => id === value.article)?.value.paragraphs;
  if (last === undefined) return [];
  return value.paragraphs.flatMap((paragraph, index) => {
    if (paragraph <= last) return [];
    const found = `${value.article} has no paragraph ${paragraph}`;
    return [problemAt(place, ['paragraphs', index], found, `write a number up to ${last}`)];
  });
}

function unclaimed({ value, place }: Position, entries: Entries): Problem[] {
  const { claim, proposition: propositions } = entries;
  if (!propositions.some(({ id }) => id === value.proposition)) return [];
  const { proposition, article, settled } = value;
  const claims = claim.filter(
    (one) => one.value.article === article && one.value.proposition === proposition,
  );
  const taken = [...new Set(claims.map((one) => one.value.stance!))];
  if (settled === 'silent') {
    return claims.map((one) =>
      problemAt(
        one.place,
        ['proposition'],
        `${article} is silent on ${proposition} in ${place.file}:${place.lineOf(['settled'])}`,
        'remove proposition and stance here, or settle the position otherwise',
      ),
    );
  }
  if (taken.includes(settled) || someUnread(article, entries)) return [];
  const said =
    taken.length > 0 ? `its claims have ${taken.join(' and ')}` : 'it has no claim on it';
  const found = `${article} is settled as ${settled}, but ${said}`;
  const fix = `give the claim that takes it the stance ${settled}, or settle the position otherwise`;
  return [problemAt(place, ['settled'], found, fix)];
}

/** Whether claims of an article could not be read; other problems tell why. */
function someUnread(article: string, { claim, raws }: Entries): boolean {
  const written = raws.filter(
    ({ kind, place }) => kind === 'claim' && place.file === `${homes.claim}${article}.yaml`,
  );
  const read = claim.filter(({ value }) => value.article === article);
  return written.length === 0 || written.length > read.length;
}

function cellOf({ value: { proposition, article } }: Position): string {
  return `${proposition}/${article}`;
}
