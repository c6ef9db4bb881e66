import { expect, test } from 'vitest';
import { corpus } from './content.ts';

/** What each original mentions, read in the originals on 28 November 2026. */
const mentioned: Readonly<Record<string, readonly string[]>> = {
  'multipolar-partnership': [
    'good-neighbourliness-treaty',
    'no-limits-statement',
    'invasion-of-ukraine',
    'wang-shoigu-meeting',
  ],
  'alliance-in-flux': [
    'bukhara-protectorate',
    'invasion-of-ukraine',
    'central-asia-summit-xian',
    'xi-visit-moscow-2025',
    'fsb-paper',
    'central-asia-summit-astana',
    'beijing-parade-2025',
  ],
  'alliance-in-the-making': ['carlson-interview-recorded', 'volt-typhoon-warning', 'new-year-call'],
  'xi-putin-accord': ['invasion-of-ukraine'],
  'hidden-truth': ['crimea-annexation', 'invasion-of-ukraine', 'xi-visit-moscow-2025'],
};

test.each(Object.entries(mentioned))('%s mentions the events that it mentions', (slug, ids) => {
  const own = corpus.events.filter(({ mentions }) =>
    mentions.some(({ article }) => article === slug),
  );
  expect(own.map(({ id }) => id)).toEqual(ids);
});

test('the treaty of 2001 is said to have been extended twice', () => {
  expect(corpus.events.find(({ id }) => id === 'treaty-extended')!.note).toContain('another');
});
