import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sealFile } from '../../src/corpus/locks/addresses.ts';
import { sealedFiles } from '../../src/corpus/locks/seals.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What git prints; `null` where there is no git, or no repository. */
function git(...args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

describe('where git is there', () => {
  test.each([...sealedFiles, sealFile])('%s only grew since the last commit', (file) => {
    const before = git('show', `HEAD:${file}`);
    if (before === null) return;
    expect(existsSync(`${root}${file}`), 'it is there').toBe(true);
    const now = readFileSync(`${root}${file}`, 'utf8');
    expect(now.startsWith(before), 'it begins as it was committed').toBe(true);
  });

  test('the seals only grew from each commit to the next', () => {
    const commits = git('log', '--format=%H', '--', sealFile)?.trim().split('\n').filter(Boolean);
    const texts = (commits ?? []).map((commit) => git('show', `${commit}:${sealFile}`) ?? '');
    for (const [index, text] of texts.slice(1).entries())
      expect(texts[index]!.startsWith(text), commits![index]).toBe(true);
  });
});
