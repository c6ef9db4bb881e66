import { expect, test } from 'vitest';
import {
  contactSentence,
  correctionsSentence,
  responsibilitySentence,
} from '../../src/domain/contact.ts';

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
