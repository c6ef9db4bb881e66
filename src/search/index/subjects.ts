import { isStopWord, wordsIn } from '../text/tokenizer.ts';
import type { ClaimRecord, SubjectKind, SubjectRecord } from './record.ts';

/** Subjects of one kind, and which of them have a stem. */
type SubjectsOfKind = Readonly<{
  records: readonly SubjectRecord[];
  postings: ReadonlyMap<string, ReadonlySet<number>>;
}>;

/** Subjects by kind. Their words are not in the vocabulary: they change no answer of the claims. */
export type SubjectIndex = Readonly<Record<SubjectKind, SubjectsOfKind>>;

/** The subjects that answer a query, by kind. */
export type FoundSubjects = Readonly<Record<SubjectKind, readonly SubjectRecord[]>>;

/** The index of subjects. */
export function subjectIndex(subjects: readonly SubjectRecord[]): SubjectIndex {
  const ofKind = (kind: SubjectKind) => indexOf(subjects.filter(({ of }) => of === kind));
  return { proposition: ofKind('proposition'), event: ofKind('event'), source: ofKind('source') };
}

/** No subject of any kind. */
export const noSubjects: FoundSubjects = { proposition: [], event: [], source: [] };

/** More questions than these would push the claims away. */
const mostQuestions = 2;

/**
 * The subjects that answer a text, by its own words or, where none does, by the words it was
 * corrected to; for a question without one of its own, the proposition that its best claims are on.
 */
export function subjectsFor(
  texts: readonly string[],
  best: readonly ClaimRecord[],
  index: SubjectIndex,
): FoundSubjects {
  const matching = (kind: SubjectKind) =>
    texts.map((text) => matchingSubjects(text, index[kind])).find(({ length }) => length > 0) ?? [];
  const questions = matching('proposition');
  return {
    proposition:
      questions.length > 0 ? questions.slice(0, mostQuestions) : sharedQuestion(best, index),
    event: matching('event'),
    source: matching('source'),
  };
}

function indexOf(records: readonly SubjectRecord[]): SubjectsOfKind {
  const postings = new Map<string, Set<number>>();
  records.forEach(({ text, also }, at) => {
    for (const { stem } of wordsIn(`${text} ${also}`))
      postings.set(stem, (postings.get(stem) ?? new Set()).add(at));
  });
  return { records, postings };
}

/** So much of what a text asks, rare words counting more, a subject must have. */
const enough = 0.55;

function matchingSubjects(text: string, index: SubjectsOfKind): readonly SubjectRecord[] {
  const weights = weightsOf(text, index);
  const whole = weights.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return [];
  const share = (at: number) =>
    weights.reduce((sum, { found, weight }) => sum + (found?.has(at) ? weight : 0), 0) / whole;
  return index.records
    .map((record, at) => ({ record, share: share(at) }))
    .filter((one) => one.share >= enough)
    .sort((a, b) => b.share - a.share)
    .map(({ record }) => record);
}

/** The stems of a text that say something, and how much each does. */
function weightsOf(text: string, { records, postings }: SubjectsOfKind) {
  const said = wordsIn(text).filter(({ word }) => !isStopWord(word));
  return [...new Set(said.map(({ stem }) => stem))].map((stem) => {
    const found = postings.get(stem);
    return { found, weight: rarity(found?.size ?? 0, records.length) };
  });
}

/** What more than a quarter of the subjects have tells them little apart. */
function rarity(found: number, all: number): number {
  return found > all / 4 ? 0 : Math.log(1 + all / (found + 0.5));
}

/** So many of the best claims are looked at, and so many must be on the same proposition. */
const looked = 5;
const agreeing = 3;

function sharedQuestion(
  best: readonly ClaimRecord[],
  { proposition: { records } }: SubjectIndex,
): readonly SubjectRecord[] {
  const asked = best.slice(0, looked).map(({ proposition }) => proposition?.id);
  return records
    .filter(({ id }) => asked.filter((one) => one === id).length >= agreeing)
    .slice(0, 1);
}
