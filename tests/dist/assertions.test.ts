import { expect, test } from 'vitest';
import { fileOf, jsonOf } from '../e2e/dist.ts';
import { atRoot } from '../e2e/servers.ts';
import { all, first, parse, said } from './html.ts';
import type { Element } from './html.ts';

const pages: readonly (readonly [claim: string, then: RegExp, now: RegExp])[] = [
  [
    'flux-trade-fell-nine-percent',
    /A fall of 9\.1%, by China’s customs’ own rate; the two values on file give a fall of 8\.9% Holds, .*14\sJuly 2025/,
    /A fall of 9\.1%, by China’s customs’ own rate; .* 8\.9% Holds/,
  ],
  [
    'flux-car-exports-fell-seventy-percent',
    /A fall of 66\.1% \(65\.0 to 66\.8%\) Does not hold/,
    /A fall of 66\.1% \(65\.0 to 66\.8%\) Does not hold/,
  ],
  [
    'flux-chinese-vehicle-share',
    /Not computed\. .*we read it on a page of 8\sJanuary 2026; when it was first published we do not know/,
    /58\.5% Holds/,
  ],
  ['flux-trade-record-2024', /US\$ 244\.8 bn Holds/, /US\$ 244\.8 bn Holds/],
  ['accord-reliance-since-ukraine', /not dated closely enough/, /A rise of 55\.3%.* Holds/],
];

test.each(pages)('%s shows what was computed then and now', (claim, then, now) => {
  const page = pageOf(`claims/${claim}/`);
  expect(all(page, 'h2').map(said)).toContain('The check, computed');
  const [assertion] = all(page, '[data-assertion]');
  const answer = (asof: string) => {
    const [part] = all(assertion!, `[data-asof=${asof}]`);
    return all(part!, 'dd').map(said).join(' ');
  };
  expect(answer('written')).toMatch(then);
  expect(answer('now')).toMatch(now);
});

test('a record that later figures end fails now and held then', () => {
  const outcomes = all(pageOf('claims/multipolar-trade-record/'), '[data-asof=now]');
  expect(outcomes.slice(0, 2).map(({ attributes }) => attributes['data-outcome'])).toEqual([
    'holds',
    'fails',
  ]);
});

test('a claim without an assertion says why', () => {
  const computed = first(pageOf('claims/hidden-forty-meetings/'), '.computed');
  expect(said(computed)).toContain('we have no data series of meetings');
});

type Assertion = Readonly<{
  now: Readonly<Record<string, unknown>>;
  asWritten: Readonly<Record<string, unknown>>;
}>;
type Claim = Readonly<{
  id: string;
  kind: string;
  assertions: readonly Assertion[];
  noAssertion: string | null;
}>;

test('the claims as data carry what was computed', () => {
  const { claims } = jsonOf<{ claims: readonly Claim[] }>(atRoot, 'claims.json');
  const claim = claims.find(({ id }) => id === 'flux-trade-fell-nine-percent')!;
  expect(claim.assertions).toHaveLength(1);
  const [{ now, asWritten }] = claim.assertions as [Assertion];
  // The rate as customs printed it, and not 106.48 / 116.87 − 1 = −8.9%.
  expect(now['computed']).toBe(-9.1);
  expect(now).toMatchObject({ outcome: 'holds', byMargin: false, day: '2025-07-14' });
  expect(asWritten).toEqual({ asof: '2025-09-02', ...now });
  for (const { kind, assertions, noAssertion } of claims)
    if (kind === 'figure') expect(assertions.length > 0 || noAssertion !== null).toBe(true);
});

test.each(['bound', 'unsourced'])('the page on method counts %s numbers', (name) => {
  const count = first(pageOf('about/'), `[data-${name}-numbers]`);
  expect(Number(said(count))).toBeGreaterThan(20);
});

function pageOf(path: string): Element {
  return parse(fileOf(atRoot, `${path}index.html`));
}
