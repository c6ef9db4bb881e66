import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapping, textBox } from '../../src/charts/layout/boxes.ts';
import type { Mark, Scene } from '../../src/charts/scene/scene.ts';
import { svgText } from '../../src/charts/scene/svg.ts';
import { timelineScale } from '../../src/charts/timeline/time-scale.ts';
import {
  eventWords,
  timelineScene,
  timelineSentence,
  timelineTable,
} from '../../src/charts/timeline/timeline.ts';
import { eventSpan, touches } from '../../src/domain/claims/event-dates.ts';
import type { TimelineView } from '../../src/domain/claims/event-dates.ts';
import { timeline, timelineView } from './timeline-fixture.ts';

const drawings: [name: string, changes: Partial<TimelineView>, width: number][] = [
  ['timeline-across', {}, 960],
  ['timeline-down', {}, 320],
  ['timeline-forward', { at: 'invasion', t: { from: '2021', to: '2023' } }, 660],
  ['timeline-months', { t: { from: '2024-01', to: '2024-06' } }, 320],
  ['timeline-nothing', { t: { from: '2002', to: '2010' } }, 320],
];

test.each(drawings)('%s is drawn as accepted', async (name, changes, width) => {
  const scene = timelineScene(timeline, timelineView(changes), { width, height: 560 });
  const lines = svgText(scene).replaceAll('><', '>\n<');
  await expect(`${lines}\n`).toMatchFileSnapshot(`../golden/drawings/${name}.svg`);
});

/** Months worked out by hand: year × 12 + months before + part of the month. */
const spans: readonly (readonly [date: string, start: number, end: number])[] = [
  ['1868', 22416, 22428],
  ['2024-02', 24289, 24290],
  ['2024-02~', 24289, 24290],
  ['2024-02-29', 24289 + 28 / 29, 24290],
  ['2023-12-31', 24287 + 30 / 31, 24288],
  ['2025-05-07/2025-05-10', 24304 + 6 / 31, 24304 + 10 / 31],
  ['2024-02/..', 24289, 24290],
];

test.each(spans)('%s runs from its first day to its last', (date, start, end) => {
  expect(eventSpan({ date }).start).toBeCloseTo(start, 9);
  expect(eventSpan({ date }).end).toBeCloseTo(end, 9);
});

test('an event without a known year has no span and no place in the timeline', () => {
  expect(() => eventSpan({ date: '../..' })).toThrow(RangeError);
});

const extents: readonly (readonly [from: string, to: string, date: string, shown: boolean])[] = [
  ['2024', '2024', '2024-12-31', true],
  ['2024', '2024', '2025-01-01', false],
  ['2024', '2024', '2023-12-31/2024-01-02', true],
  ['2024-03', 'latest', '2024-02', false],
  ['earliest', '2024-02', '2024-02', true],
];

test.each(extents)('%s..%s and %s: shown is %s', (from, to, date, shown) => {
  expect(touches({ from, to }, { date })).toBe(shown);
});

describe('the axis of time', () => {
  const spansAt = (...years: number[]) =>
    years.map((year) => ({ start: year * 12, end: year * 12 + 1 }));

  test('breaks where nothing happens for more than five years, and says how many it leaves out', () => {
    const { breaks, stretches } = timelineScale(spansAt(1868, 1969, 2001, 2006), 0, 1000, 40);
    expect(breaks.map(({ years }) => years)).toEqual([100, 31]);
    expect(stretches).toHaveLength(3);
  });

  test('draws all that it does not leave out to one scale', () => {
    const { stretches, breaks } = timelineScale(spansAt(1868, 1969, 2001, 2004), 10, 990, 40);
    const scales = stretches.map(({ start, end, from, to }) => (to - from) / (end - start));
    for (const scale of scales) expect(scale).toBeCloseTo(scales[0]!, 9);
    for (const { from, to } of breaks) expect(to - from).toBeCloseTo(40, 9);
    expect(stretches[0]!.from).toBe(10);
    expect(stretches.at(-1)!.to).toBeCloseTo(990, 9);
  });

  test('never turns time round', () => {
    const years = fc.array(fc.integer({ min: 1800, max: 2030 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(years, (found) => {
        const scale = timelineScale(spansAt(...found), 0, 600, 30);
        const places = found.toSorted((a, b) => a - b).map((year) => scale.at(year * 12));
        places.slice(1).forEach((place, i) => expect(place).toBeGreaterThanOrEqual(places[i]!));
      }),
    );
  });
});

const lanes = timeline.lanes.map(({ id }) => id);
const years = fc.integer({ min: 1860, max: 2027 }).map(String);
const views = fc.record({
  width: fc.integer({ min: 320, max: 1000 }),
  view: fc.record({
    view: fc.constant('chart' as const),
    s: fc.subarray(lanes, { minLength: 1 }),
    t: fc.record({
      from: fc.oneof(fc.constant('earliest' as const), years),
      to: fc.oneof(fc.constant('latest' as const), years),
    }),
    at: fc.option(fc.constantFrom(...timeline.events.map(({ id }) => id))),
  }),
});

describe('for every view and width', () => {
  test('no words lie over other words, and none leave the drawing', () => {
    fc.assert(
      fc.property(views, ({ view, width }) => {
        expect(collisions(timelineScene(timeline, view, { width, height: 620 }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('an event can be reached once in each lane shown that it stands in', () => {
    fc.assert(
      fc.property(views, ({ view, width }) => {
        const { marks } = timelineScene(timeline, view, { width, height: 620 });
        const expected = timeline.events
          .filter((event) => touches(view.t, event))
          .flatMap(({ id, mentions, bearsOn }) => {
            const own = new Set([...mentions, ...bearsOn].map(({ article }) => article));
            const all = own.size > 0 ? [...own] : ['unmentioned'];
            return all.filter((lane) => view.s.includes(lane)).map((lane) => `${lane}.${id}`);
          });
        expect(marks.flatMap(pointOf).sort()).toEqual(expected.sort());
      }),
      { numRuns: 200 },
    );
  });

  test('numbers are numbers, to a hundredth', () => {
    fc.assert(
      fc.property(views, ({ view, width }) => {
        const text = svgText(timelineScene(timeline, view, { width, height: 620 }));
        expect(text).not.toMatch(/NaN|undefined|Infinity|\d\.\d{3}/);
      }),
      { numRuns: 200 },
    );
  });
});

test('the sentence counts what each article mentions apart from what bears on it', () => {
  expect(timelineSentence(timeline, timelineView())).toBe(
    '10 dated events, about June 1868 to 7–10 May 2025: Many poles mentions 2 (1 more bears on it), In flux mentions 5, Hidden truth mentions 3 (1 more bears on it), 1 for context. Mentioned most, by 3, is that of 24 February 2022: An invasion comes about.',
  );
});

test('the sentence says where the event brought forward is mentioned', () => {
  expect(timelineSentence(timeline, timelineView({ at: 'invasion' }))).toContain(
    'Brought forward: 24 February 2022: An invasion comes about. Mentioned by Many poles, ¶2, ¶3; In flux, ¶4; Hidden truth, ¶3.',
  );
});

test('an event that only bears on an article is hollow there and not said to be mentioned', () => {
  const { marks } = timelineScene(timeline, timelineView(), { width: 960, height: 560 });
  const roles = new Map(marks.flatMap((mark) => pointOf(mark).map((at) => [at, mark.role])));
  expect(roles.get('flux.call')).toBe('dot event');
  expect(roles.get('poles.call')).toBe('dot derived event');
  expect(roles.get('truth.contract')).toBe('bar derived event');
  expect(roles.get('unmentioned.extension')).toBe('dot event');
  const words = (id: string) =>
    eventWords(
      timeline.events.find((one) => one.id === id)!,
      timeline,
    );
  expect(words('call')).toContain('Mentioned by In flux, ¶1. Bears on Many poles, ¶4.');
  expect(words('contract')).not.toContain('Mentioned');
  const row = timelineTable(timeline, timelineView()).rows.find(({ period }) => period === 'call')!;
  expect(row.cells.map(({ text }) => text)).toEqual([
    'A call comes about.',
    'bears on ¶4',
    '¶1',
    '–',
  ]);
});

test('the table has a row an event and a column an article', () => {
  const table = timelineTable(timeline, timelineView({ s: ['flux', 'poles', 'unmentioned'] }));
  expect(table.head).toEqual(['Date', 'Event', 'Many poles', 'In flux']);
  const row = table.rows.find(({ period }) => period === 'invasion')!;
  expect([row.label, ...row.cells.map(({ text }) => text)]).toEqual([
    '24 February 2022',
    'An invasion comes about.',
    '¶2, ¶3',
    '¶4',
  ]);
  expect(table.rows.map(({ period }) => period)).not.toContain('visit');
});

function pointOf(mark: Mark): string[] {
  return (mark.kind === 'dot' || mark.kind === 'bar') && mark.point !== null ? [mark.point] : [];
}

/** Slanted names are left out: their boxes are not level. */
function collisions({ marks, width }: Scene): string[] {
  const texts = marks.filter((mark) => mark.kind === 'text' && mark.turn === undefined);
  const level = texts.filter((mark) => mark.kind === 'text');
  const boxes = level.map((mark) => textBox(mark.text, mark, mark.role === 'name' ? 13 : 12));
  return level.flatMap((mark, i) => {
    const box = boxes[i]!;
    const outside = box.left < -1 || box.right > width + 1 ? [`${mark.text} leaves`] : [];
    const others = level.slice(i + 1).filter((_, j) => overlapping(box, boxes[i + 1 + j]!));
    return [...outside, ...others.map(({ text }) => `${mark.text} × ${text}`)];
  });
}
