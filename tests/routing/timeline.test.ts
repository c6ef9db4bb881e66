import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineView } from '../../src/domain/claims/event-dates.ts';
import {
  defaultTimeline,
  readTimeline,
  writeTimeline,
} from '../../src/routing/url-state/timeline.ts';
import { timeline, timelineView } from '../charts/timeline-fixture.ts';

const read = (query: string) => readTimeline(query, timeline);
const write = (view: TimelineView) => writeTimeline(view, timeline);

const addresses: readonly (readonly [query: string, changes: Partial<TimelineView>])[] = [
  ['', {}],
  ['v=1&r=1&view=table', { view: 'table' }],
  ['v=1&r=1&s=flux.unmentioned', { s: ['flux', 'unmentioned'] }],
  ['v=1&r=1&t=2019..latest', { t: { from: '2019', to: 'latest' } }],
  ['v=1&r=1&t=2024-01..2024-06', { t: { from: '2024-01', to: '2024-06' } }],
  ['v=1&r=1&at=invasion', { at: 'invasion' }],
  [
    'v=1&r=1&view=table&s=poles.flux&t=2022&at=invasion',
    { view: 'table', s: ['poles', 'flux'], t: { from: '2022', to: '2022' }, at: 'invasion' },
  ],
];

test.each(addresses)('"%s" is the one address of its view', (query, changes) => {
  expect(read(query)).toEqual({ view: timelineView(changes), notices: [] });
  expect(write(timelineView(changes))).toBe(query);
});

const mended: readonly (readonly [query: string, written: string, said: string])[] = [
  ['s=fluxx', '', 'Did you mean “flux”?'],
  ['s=truth,flux,nobody', 'v=1&r=1&s=flux.truth', '“nobody” is no article of the timeline'],
  ['t=2024..2019', 'v=1&r=1&t=2019..2024', 'backwards'],
  ['t=1066..2001', 'v=1&r=1&t=1868-06..2001', 'beyond what this chart has'],
  ['t=whenever', '', 'cannot be read'],
  ['at=invasoin', '', 'Did you mean “invasion”?'],
  ['at=', '', 'names no'],
  ['s=flux&at=treaty', 'v=1&r=1&s=flux', 'does not show'],
  ['t=2024&at=treaty', 'v=1&r=1&t=2024', 'does not show'],
  ['view=map', '', '“map” is no way of showing'],
  ['u=index', '', 'The timeline offers no units'],
  ['c=some-claim', '', 'The timeline offers no claims'],
  ['v=2&view=table', 'v=1&r=1&view=table', 'version “2”'],
  ['r=7&view=table', 'v=1&r=1&view=table', 'no revision “7”'],
  ['view=table&view=chart', 'v=1&r=1&view=table', 'twice'],
  ['VIEW=Table).', 'v=1&r=1&view=table', 'damaged'],
  ['view=table&amp;at=treaty', 'v=1&r=1&view=table&at=treaty', 'damaged'],
  ['topic=trade', '', '“topic” chooses nothing on this page'],
  ['views=table', '', 'Did you mean “view”?'],
  ['v=-1', '', '“v=-1”, and was read as “v=1”'],
  [`at=${'x'.repeat(2100)}`, '', 'too long'],
  ['at%3Dinvasion', 'v=1&r=1&at=invasion', 'damaged'],
];

test.each(mended)('"%s" is read as "%s", and the reader is told', (query, written, said) => {
  const { view, notices } = read(query);
  expect(write(view)).toBe(written);
  expect(notices.map((notice) => notice.said).join(' ')).toContain(said);
});

test('parameters of others are left alone without a word', () => {
  expect(read('utm_source=mail&at=treaty').notices).toEqual([]);
});

const lanes = timeline.lanes.map(({ id }) => id);
const months = fc
  .record({ year: fc.integer({ min: 1868, max: 2025 }), month: fc.integer({ min: 0, max: 12 }) })
  .map(({ year, month }) => (month ? `${year}-${String(month).padStart(2, '0')}` : String(year)));
const views: fc.Arbitrary<TimelineView> = fc.record({
  view: fc.constantFrom('chart' as const, 'table' as const),
  s: fc.subarray(lanes, { minLength: 1 }),
  t: fc.record({
    from: fc.oneof(fc.constant('earliest' as const), months),
    to: fc.oneof(fc.constant('latest' as const), months),
  }),
  at: fc.option(fc.constantFrom(...timeline.events.map(({ id }) => id))),
});

test('reading what was written gives the same view, in safe characters, with nothing to say', () => {
  fc.assert(
    fc.property(views, (any) => {
      const { view } = read(write(any));
      const query = write(view);
      expect(query).toMatch(/^[a-z0-9.=&-]*$/);
      expect(read(query)).toEqual({ view, notices: [] });
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

/** What mail, chat and hands do to links. */
const harms: readonly ((link: string, at: number) => string)[] = [
  (link, at) => link.slice(0, at % (link.length + 1)),
  (link) => link.replaceAll('&', '&amp;'),
  (link) => encodeURIComponent(link),
  (link) => link.toUpperCase(),
  (link) => `${link}).`,
  (link, at) => `${link.slice(0, at % (link.length + 1))}%${link.slice(at % (link.length + 1))}`,
  (link) => link.split('&').reverse().join('&'),
  (link) => `${link}&${link}`,
];

test('a harmed link never throws, and never shows another view without a word', () => {
  fc.assert(
    fc.property(views, fc.constantFrom(...harms), fc.nat(200), (any, harm, at) => {
      const link = write(any);
      const { view, notices } = read(harm(link, at));
      const same = write(view) === write(read(link).view);
      const cut = harm === harms[0];
      // A link cut between two parameters is a whole link of another view; nothing shows the cut.
      if (!same && !cut) expect(notices.length).toBeGreaterThan(0);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test('any text at all is read', () => {
  fc.assert(fc.property(fc.string(), (text) => void read(text)));
  expect(read('%E0%A4%A').view).toEqual(defaultTimeline(timeline));
});
