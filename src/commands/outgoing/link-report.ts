/** A link that leads out of the site, and where it stands. */
export type OutgoingLink = Readonly<{ address: string; place: string }>;

/** What became of a page: nothing, or what a writer should know of it, in words. */
export type LinkFinding = Readonly<{ link: OutgoingLink; words: string | null; reached: boolean }>;

/** How pages are asked for. */
export type Asking = Readonly<{ fetch: typeof fetch; patience: number }>;

/** What an address answered: the status, and where a permanent redirect leads; or why there was no answer. */
type Answer = Readonly<{ status: number; moved: string | null } | { failure: string }>;

/** More redirects than this are a circle. */
const longest = 5;

/** Looks at one page, and at the same page on https where the link has http. */
export async function linkFinding(link: OutgoingLink, asking: Asking): Promise<LinkFinding> {
  const [answer, secure] = await Promise.all([
    answerOf(link.address, asking),
    link.address.startsWith('http:')
      ? answerOf(link.address.replace(/^http:/, 'https:'), asking)
      : null,
  ]);
  const words = [wordsOf(answer), onHttps(secure)].filter((one) => one !== null);
  const reached = 'status' in answer;
  return { link, words: words.length > 0 ? words.join('; ') : null, reached };
}

/** What was found in all, in words: a line for each page that is not as it was. */
export function linkReport(findings: readonly LinkFinding[]): string {
  const count = findings.length === 1 ? '1 page' : `${findings.length} pages`;
  if (findings.length > 0 && findings.every(({ reached }) => !reached))
    return `None of ${count} could be reached: is there a network? Nothing is known of the links.\n`;
  const told = findings.filter(({ words }) => words !== null);
  const lines = told.map(({ link, words }) => `${link.place}\n  ${link.address}\n  ${words}\n`);
  return [...lines, `${count} asked for, ${told.length} to look at.\n`].join('');
}

async function answerOf(address: string, asking: Asking, steps = longest): Promise<Answer> {
  try {
    const { status, location } = await ask(address, asking);
    if (location === null) return { status, moved: null };
    const to = new URL(location, address).href;
    if (steps === 0) return { failure: 'redirects without an end' };
    const last = await answerOf(to, asking, steps - 1);
    if ('failure' in last) return last;
    const lasting = status === 301 || status === 308;
    return { status: last.status, moved: lasting ? (last.moved ?? to) : last.moved };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

async function ask(address: string, { fetch, patience }: Asking) {
  const response = await fetch(address, {
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  await response.body?.cancel();
  const isRedirect = response.status >= 300 && response.status < 400;
  return {
    status: response.status,
    location: isRedirect ? response.headers.get('location') : null,
  };
}

function wordsOf(answer: Answer): string | null {
  if ('failure' in answer) return `does not answer (${answer.failure})`;
  const { status, moved } = answer;
  if (status === 404 || status === 410) return `is gone (${status})`;
  if (status >= 400) return `answers ${status}, which may be meant for programs: look by hand`;
  return moved === null ? null : `has moved to ${moved}`;
}

function onHttps(answer: Answer | null): string | null {
  const found = answer !== null && 'status' in answer && answer.status < 400;
  return found ? 'answers on https: too, so the link can be changed' : null;
}

function failureOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error as Readonly<{ cause?: Readonly<{ code?: string }> }>;
  const known: Readonly<Record<string, string>> = {
    ENOTFOUND: 'no such host',
    EAI_AGAIN: 'no such host, or no network',
    ECONNREFUSED: 'it refuses the connection',
    ECONNRESET: 'it breaks the connection off',
  };
  return known[cause?.code ?? ''] ?? cause?.code ?? (error as Error).message;
}
