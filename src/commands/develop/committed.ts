import { execFileSync } from 'node:child_process';

/** The texts of files as they were last committed, by path from the root; without those that git does not know. */
export function committedTexts(root: string, paths: readonly string[]): Map<string, string> {
  return new Map(
    paths.flatMap((path) => {
      const text = committed(root, path);
      return text === null ? [] : [[path, text] as const];
    }),
  );
}

function committed(root: string, path: string): string | null {
  try {
    return execFileSync('git', ['show', `HEAD:./${path}`], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}
