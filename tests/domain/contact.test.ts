import { expect, test } from 'vitest';
import {
  contactProblems,
  contactSentence,
  correctionsSentence,
  responsibilitySentence,
} from '../../src/domain/contact.ts';
import { site } from '../../src/domain/site.ts';

const nobody = { contact: null, responsible: null, corrections: null };
const somebody = {
  contact: 'mailto:editor@example.org',
  responsible: 'The River Institute',
  corrections: 'https://example.org/report',
};

test('each sentence gives what is named, or says that nothing is', () => {
  const said = (one: typeof somebody | typeof nobody) => [
    contactSentence(one),
    responsibilitySentence(one),
    correctionsSentence(one),
  ];
  expect(said(somebody)).toEqual([
    'Contact: editor@example.org.',
    'Responsible for the content: The River Institute.',
    'Report a mistake to https://example.org/report.',
  ]);
  expect(said(nobody)).toEqual([
    'No contact has been named.',
    'Nobody has been named as responsible for the content.',
    'No address for corrections has been named.',
  ]);
});

test('an address that nobody can write to is refused', () => {
  expect(contactProblems(nobody)).toEqual([]);
  expect(contactProblems(somebody)).toEqual([]);
  expect(contactProblems({ ...somebody, contact: 'editor at example', responsible: ' ' })).toEqual([
    '“contact” in src/domain/site.ts is “editor at example”. Write it like mailto:editor@example.org.',
    '“responsible” in src/domain/site.ts is empty. Name somebody, or write null.',
  ]);
});

test('the contacts of the site are sound', () => {
  expect(contactProblems(site.people)).toEqual([]);
});
