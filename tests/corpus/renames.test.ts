import { expect, test } from 'vitest';
import { readWithoutSnapshots } from '../../src/corpus/sound-corpus.ts';
import { formatProblems } from '../../src/domain/problem.ts';
import { riverFiles } from '../fixtures/corpora.ts';
import { publishedFiles, recorded } from '../fixtures/locking.ts';

type Files = ReadonlyMap<string, string>;

const published = publishedFiles(riverFiles(), ['/'], '2026-11-28');
const locks = /(-lock|seals)\.txt$|claim-history|addresses/;

/** The files with another id wherever one stands, in their names too, but for what is only added to. */
function everywhere(files: Files, from: string, to: string, before = '(?<![a-z-])'): Files {
  const other = (text: string) =>
    text.replaceAll(new RegExp(`${before}${from}(?![a-z-])`, 'g'), to);
  return new Map(
    [...files].map(([path, text]) =>
      locks.test(path) ? [path, text] : [other(path), other(text)],
    ),
  );
}

const logged = (files: Files): Files => {
  const file = 'content/changes.yaml';
  const entry = `- { id: renamed, date: '2027-03-01', kind: meaning, version: 9.0.0, what: An id., why: It misled. }\n`;
  return new Map([...files, [file, files.get(file)! + entry]]);
};

const said = (files: Files): string => {
  const { problems, unlocked } = readWithoutSnapshots(files);
  return formatProblems([...problems, ...(unlocked ?? [])]);
};

const renames = [
  ['topic', 'trust', 'confidence'],
  ['actor', 'verin', 'the-west-shore'],
  ['concept', 'mutual-need', 'shared-need'],
  ['event', 'flood', 'great-flood'],
  ['source', 'treaty-2001', 'treaty-of-2001'],
  ['proposition', 'need-not-trust', 'rather-need'],
  ['series', 'ferry-year', 'freight-year'],
  // A topic has the same id.
  ['chart', 'ferries', 'freight', '(?<=charts/|chart: ?)'],
  ['article', 'quiet-river', 'silent-river'],
] as const;

test.each(renames)(
  'a renamed %s is refused alone, and accepted once recorded',
  (kind, from, to, before?: string) => {
    const other = everywhere(published, from, to, before);
    expect(said(other)).toMatch(
      new RegExp(
        `^1 problem in the content\n\n.*the ${kind} "${from}" was published and is gone\n`,
      ),
    );
    expect(said(other)).toContain(`kind: ${kind}, from: ${from}, to: ${to}`);
    const entry = `- { kind: ${kind}, from: ${from}, to: ${to}, day: '2027-03-01', why: It misled. }\n`;
    const told = logged(new Map([...other, ['content/redirects.yaml', entry]]));
    const done = recorded(told, '2027-03-01', 'It misled.');
    expect(said(done)).toMatch(/^0 problems/);
  },
);

test('a removed topic is accepted once it is said what it was', () => {
  const topics = 'content/topics.yaml';
  const text = published.get(topics)!;
  const extra = new Map([
    ...published,
    [topics, `${text}- { id: gone, name: { en: Gone, ru: Нет, zh: 无 } }\n`],
  ]);
  const listed = recorded(extra, '2027-01-01', '');
  const without = new Map([...listed, [topics, text]]);
  expect(said(without)).toContain('the topic "gone" was published and is gone');
  const entry = `- { kind: topic, from: gone, to: null, was: The topic Gone, day: '2027-03-01', why: Empty. }\n`;
  expect(said(new Map([...without, ['content/redirects.yaml', entry]]))).toMatch(/^0 problems/);
});

test('a claim renamed with a reason leaves its history and a new one', () => {
  const other = everywhere(published, 'quiet-treaty', 'quiet-pact');
  expect(said(other)).toContain('no claim has the id "quiet-treaty" any more');
  const done = recorded(other, '2027-03-01', 'It misled.', 'quiet-pact');
  expect(said(done)).toMatch(/^0 problems/);
});
