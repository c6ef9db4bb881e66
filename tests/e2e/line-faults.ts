import type { Page, Route } from '@playwright/test';

/** What a bad line gives in place of an answer. */
export type LineFault = Readonly<{ name: string; answer: (route: Route) => Promise<void> }>;

/** What a captive portal shows before a reader has logged in. */
const login = '<!doctype html><title>Log in</title><form>Log in to go on.</form>';

const given =
  (body: string, contentType: string, status = 200) =>
  (route: Route): Promise<void> =>
    route.fulfill({ body, contentType, status });

/** Half of what the server answers. */
async function half(route: Route): Promise<void> {
  const answer = await route.fetch();
  const text = await answer.text();
  await route.fulfill({ response: answer, body: text.slice(0, text.length / 2) });
}

const common: readonly LineFault[] = [
  { name: 'is lost', answer: (route) => route.abort('connectionreset') },
  { name: 'is not there', answer: given(login, 'text/html', 404) },
  { name: 'ends in an error of the server', answer: given('', 'text/plain', 500) },
  { name: 'is a page to log in', answer: given(login, 'text/html') },
];

/** What comes in place of a file of data; the last are JSON of another shape. */
export const dataFaults: readonly LineFault[] = [
  ...common,
  { name: 'is cut', answer: half },
  { name: 'is empty', answer: given('', 'application/json') },
  ...[
    '{}',
    '[]',
    'null',
    '"ok"',
    '{"login":true,"data":{"chart":null},"events":{},"claims":7}',
  ].map((json) => ({ name: `is ${json}`, answer: given(json, 'application/json') })),
];

/** What comes in place of a script that is asked for again on the same page. */
export const scriptFaults: readonly LineFault[] = common;

/** What comes in place of a script for good: a page that asks again is given the same. */
export const brokenScripts: readonly LineFault[] = [
  { name: 'is cut', answer: half },
  { name: 'is empty', answer: given('', 'text/javascript') },
];

/** An answer that never comes. */
export const silence: LineFault = { name: 'never comes', answer: () => new Promise(() => {}) };

/** Gives a fault in place of whatever a pattern of addresses matches. */
export function spoil(page: Page, file: string, { answer }: LineFault): Promise<unknown> {
  // A test may end before an answer was altered.
  return page.route(file, (route) => answer(route).catch(() => undefined));
}
