import type { Page } from '@playwright/test';
import type { Hostile } from './hostile-cases.ts';

/** What went wrong on a page, and with which address or text. */
export type Finding = Readonly<{ given: string; what: string }>;

/** Lets a page hold what the runners below need, before its own scripts run. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(installed);
}

/** Goes through addresses within a page as the buttons of the browser do. */
export function visited(page: Page, cases: readonly Hostile[]): Promise<Finding[]> {
  return page.evaluate((all) => window.hostile.visit(all), cases);
}

/** What is wrong with a page as it stands. */
export function looked(page: Page, one: Hostile): Promise<Finding[]> {
  return page.evaluate((given) => window.hostile.look(given), one);
}

/** Types texts into a field, each in place of the last. */
export function typed(page: Page, field: string, all: readonly string[]): Promise<Finding[]> {
  return page.evaluate(({ field, all }) => window.hostile.type(field, all), { field, all });
}

/** Sends a page messages from its own window and from a frame of another origin. */
export function sent(page: Page, all: readonly unknown[]): Promise<Finding[]> {
  return page.evaluate((messages) => window.hostile.send(messages), all);
}

type Runner = Readonly<{
  visit: (cases: readonly Hostile[]) => Promise<Finding[]>;
  look: (one: Hostile) => Promise<Finding[]>;
  type: (field: string, all: readonly string[]) => Promise<Finding[]>;
  send: (all: readonly unknown[]) => Promise<Finding[]>;
}>;

declare global {
  interface Window {
    hostile: Runner;
    __hostile?: unknown;
  }
}

/** Runs in the page, so it holds all that it uses. */
function installed(): void {
  const faults: string[] = [];
  const note = (what: string) => void faults.push(what.slice(0, 300));
  // Browsers put off what a drawing changes while it is measured, and say so as if it were an error.
  addEventListener('error', ({ message }) => {
    if (!message.startsWith('ResizeObserver loop')) note(`thrown: ${message}`);
  });
  addEventListener('unhandledrejection', (event) => note(`thrown: ${event.reason}`));
  addEventListener('securitypolicyviolation', (event) =>
    note(`policy broken: ${event.violatedDirective} ${event.blockedURI}`),
  );
  for (const level of ['error', 'warn'] as const) {
    const say = console[level].bind(console);
    console[level] = (...words: unknown[]) => (note(`${level}: ${words.join(' ')}`), say(...words));
  }

  const traces = [
    '[data-hostile]',
    'img[src="x"]',
    'svg[onload]',
    'iframe[srcdoc]',
    '[href^="javascript:" i]',
  ].join();
  const busy = '[aria-busy], [data-pending], [data-loading]';
  const places = '[data-part="status"], [data-result-note], [data-lost-anchor], .site-search-note';
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  async function settled(): Promise<boolean> {
    const end = performance.now() + 8_000;
    do await turn();
    while (document.querySelector(busy) && performance.now() < end);
    await turn();
    return document.querySelector(busy) === null;
  }

  function injected(): string[] {
    const trace = document.querySelector(traces);
    return [
      ...(trace ? [`injected: ${trace.outerHTML.slice(0, 100)}`] : []),
      ...(window.__hostile === undefined ? [] : ['run: a payload']),
      ...('hostile' in {} && !Object.hasOwn(window, 'hostile') ? ['prototype changed'] : []),
    ];
  }

  function lost(): string[] {
    const heading = document.querySelector('h1')?.textContent?.trim();
    const drawing = document.querySelector(
      'chart-view [data-part="drawing"], timeline-view [data-part="drawing"]',
    );
    const table = document.querySelector('[data-part="table"] td');
    const rows = document.querySelector('[data-part="rows"]');
    const results = document.querySelector('[data-results]');
    return [
      ...(heading ? [] : ['lost: no heading']),
      ...(document.querySelector('main')?.textContent?.trim() ? [] : ['lost: no text']),
      ...(drawing && !drawing.querySelector('svg [data-point], svg text') && !table
        ? ['lost: no drawing, no table']
        : []),
      ...(drawing?.closest('[data-linked-view]') ? ['lost: hidden'] : []),
      ...(rows && rows.children.length === 0 ? ['lost: no rows'] : []),
      ...(results && !/^\d+$/.test(document.querySelector('[data-result-count]')?.textContent ?? '')
        ? ['lost: no number']
        : []),
    ];
  }

  function silent({ ignored }: Hostile): string[] {
    const said = [...document.querySelectorAll(places)]
      .map((one) => one.textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
    if (ignored === null) return [];
    if (ignored.length === 0)
      return said === '' ? [] : [`said without need: ${said.slice(0, 150)}`];
    if (said === '') return [`silent of ${ignored.join(', ')}`];
    return ignored
      .filter((word) => !said.includes(word.toLowerCase()))
      .map((word) => `silent of ${word}: ${said.slice(0, 400)}`);
  }

  async function found(given: string, also: () => string[]): Promise<Finding[]> {
    const still = await settled();
    const what = [
      ...faults.splice(0),
      ...injected(),
      ...lost(),
      ...(still ? also() : ['never settles']),
    ];
    return what.map((one) => ({ given: given.slice(0, 400), what: one }));
  }

  const look = (one: Hostile) => found(one.query + one.hash, () => silent(one));

  async function visit(cases: readonly Hostile[]): Promise<Finding[]> {
    const findings: Finding[] = [];
    for (const one of cases) {
      history.replaceState(null, '', location.pathname + one.query + one.hash);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
      dispatchEvent(new HashChangeEvent('hashchange'));
      findings.push(...(await look(one)));
    }
    return findings;
  }

  async function type(field: string, all: readonly string[]): Promise<Finding[]> {
    const input = document.querySelector<HTMLInputElement>(field)!;
    const findings: Finding[] = [];
    for (const text of all) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 100));
      findings.push(...(await found(text, () => [])));
    }
    return findings;
  }

  async function send(all: readonly unknown[]): Promise<Finding[]> {
    const before = document.body.innerHTML;
    const size = () =>
      `${document.documentElement.scrollWidth} ${document.documentElement.scrollHeight}`;
    const sized = size();
    for (const message of all) {
      postMessage(message, '*');
      dispatchEvent(new MessageEvent('message', { data: message, origin: 'https://evil.example' }));
    }
    return found(JSON.stringify(all), () =>
      document.body.innerHTML === before && size() === sized ? [] : ['a message changed the page'],
    );
  }

  window.hostile = { visit, look, type, send };
}
