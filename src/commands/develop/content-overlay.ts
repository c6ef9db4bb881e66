import type { ViteDevServer } from 'vite';
import { contentError } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';

/** How a content fares: its mistakes, and what it lacks to be published, in words. */
export type ContentState = Readonly<{ problems: readonly Problem[]; lacks: string }>;

/** What `npm run dev` has to look at the content with. */
export type Look = Readonly<{
  /** The project's folder. */
  root: string;
  read: () => ContentState;
  /** Prints what the content lacks to be published. */
  tell: (lacks: string) => void;
}>;

/** Changes of files that come together are read as one. */
const settled = 60;

/**
 * Shows the mistakes of the content in every open page, as the overlay of Vite: file, line, found, fix. Pages
 * are loaded anew when all are mended.
 */
export function contentOverlay(look: Look) {
  return {
    name: 'content-overlay',
    apply: 'serve' as const,
    configureServer: (server: ViteDevServer) => watch(server, look),
  };
}

function watch(server: ViteDevServer, { root, read, tell }: Look): void {
  const { hot } = server.environments.client;
  let problems: readonly Problem[] = [];
  let told = '';
  const show = () => {
    if (problems.length > 0) hot.send({ type: 'error', err: overlayError(problems) });
  };
  const readAgain = () => {
    const before = problems;
    const state = read();
    problems = state.problems;
    if (problems.length === 0 && state.lacks !== told) tell((told = state.lacks));
    show();
    if (before.length > 0 && problems.length === 0) hot.send({ type: 'full-reload', path: '*' });
  };
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_, path) => {
    if (!isContent(root, path)) return;
    clearTimeout(timer);
    timer = setTimeout(readAgain, settled);
  });
  // A page that was answered with a mistake connects after the mistake was sent.
  hot.on('vite:client:connect', show);
  readAgain();
}

function isContent(root: string, path: string): boolean {
  const inside = path.replaceAll('\\', '/').slice(root.length);
  return /^(?:content|src\/snapshots\/store)\//.test(inside);
}

function overlayError(problems: readonly Problem[]) {
  const { name, message, stack = '', ...rest } = contentError(problems);
  return { name, message, stack, ...rest };
}
