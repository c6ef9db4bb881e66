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

/** The other events that were looked for in the originals on that day. */
const unmentioned = [
  'zhenbao-island-fighting',
  'xi-first-visit-moscow',
  'gas-contract',
  'power-of-siberia-opens',
  'wang-yi-no-limit',
  'thirty-seventh-meeting',
  'le-yucheng-no-ceiling',
  'xi-visit-moscow-2023',
  'forty-two-meetings',
  'carlson-interview-published',
  'putin-visit-beijing-2024',
  'brics-kazan',
  'record-trade-2024-reported',
  'half-year-trade-2025-reported',
  'trade-fall-2025-reported',
  'xi-putin-video-call-2026',
  'putin-visit-beijing-2026',
];

/** Events that are added later are not judged here. */
const lookedFor = new Set([...Object.values(mentioned).flat(), ...unmentioned]);

test.each(Object.entries(mentioned))(
  '%s mentions the events that were found in it',
  (slug, ids) => {
    const own = corpus.events.filter(({ mentions }) =>
      mentions.some(({ article }) => article === slug),
    );
    expect(own.map(({ id }) => id).filter((id) => lookedFor.has(id))).toEqual(ids);
  },
);

test('the treaty of 2001 is said to have been extended twice', () => {
  expect(corpus.events.find(({ id }) => id === 'treaty-extended')!.note).toContain('another');
});
