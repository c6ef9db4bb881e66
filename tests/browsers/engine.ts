/** A page in a browser, with what a reader has: a pointer, keys, a window. Places are CSS pixels of the window. */
export type Tab = Readonly<{
  open: (address: string) => Promise<void>;
  /** Runs a function in the page; argument and result are JSON. */
  evaluate: <A, R>(task: (given: A) => R | Promise<R>, given: A) => Promise<R>;
  click: (x: number, y: number) => Promise<void>;
  /** Presses keys one after the other, each a character; see `keys` for those without one. */
  type: (text: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** What the window shows, as a PNG. */
  picture: () => Promise<Buffer>;
  /** Ends the browser. */
  close: () => Promise<void>;
}>;

/** Keys without a character, as WebDriver writes them. */
export const keys = { escape: '\uE00C', enter: '\uE007' } as const;

/** A function and its argument as an expression that gives the result as JSON. */
export function expressionOf<A, R>(task: (given: A) => R, given: A): string {
  return `Promise.resolve((${task})(${JSON.stringify(given) ?? 'undefined'})).then((result) => JSON.stringify(result ?? null))`;
}
