import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { wholeBuild } from '../../../src/commands/publish/whole-build.ts';
import type { Build } from '../../../src/commands/publish/whole-build.ts';
import { write } from '../server/small-site.ts';

let project = '';
let out = '';
let build: Build;

const lastSite = /; dist\/ still holds the last good site, of .*\d\d:\d\d\.$/;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'build-'));
  out = join(project, 'dist');
  write(out, { 'index.html': 'old', 'gone/index.html': 'old' });
  build = {
    out,
    lock: join(project, '.cache/build.lock'),
    write: async (folder) => {
      write(folder, { 'index.html': 'new', 'a/index.html': 'new' });
      return 0;
    },
    check: () => ({ files: 2, pages: 2, links: 1_234, faults: [] }),
    stop: () => {},
  };
});

/** What stands in the project beside the site. */
const left = () => readdirSync(project).sort();
const front = () => readFileSync(join(out, 'index.html'), 'utf8');

/** The outcome of a build that must leave the last site as it was, and nothing beside it. */
async function refused(changes: Partial<Build>): Promise<string> {
  const { code, words } = await wholeBuild({ ...build, ...changes });
  expect(code).not.toBe(0);
  expect([front(), existsSync(join(out, 'gone/index.html'))]).toEqual(['old', true]);
  expect(left()).toEqual(['.cache', 'dist']);
  expect(readdirSync(join(project, '.cache'))).toEqual([]);
  return words;
}

/** An error as the file system throws it. */
const fault = (code: string) => Object.assign(new Error(`${code}: of the system`), { code });

test('a build that is whole takes the place of the last one, and says what it holds', async () => {
  expect(await wholeBuild(build)).toEqual({
    code: 0,
    words: 'dist/ holds 2 pages in 2 files; all 1,234 addresses on them lead somewhere.',
  });
  expect([front(), readdirSync(out).sort()]).toEqual(['new', ['a', 'index.html']]);
  expect(left()).toEqual(['.cache', 'dist']);
});

test('a first build needs no folder to replace', async () => {
  const first = join(project, 'first');
  expect((await wholeBuild({ ...build, out: first })).code).toBe(0);
  expect(readdirSync(first).sort()).toEqual(['a', 'index.html']);
});

test('a folder that holds other files and no site is not replaced', async () => {
  const { code, words } = await wholeBuild({ ...build, out: project });
  expect(code).toBe(1);
  expect(words).toContain('holds other files and no site, so it is not replaced');
  expect(left()).toEqual(['dist']);
  expect(front()).toBe('old');
});

test('a build that fails half-way leaves the last site whole', async () => {
  const words = await refused({
    write: async (folder) => {
      write(folder, { 'a/index.html': 'half', '.prerender/entry.mjs': '' });
      return 1;
    },
  });
  expect(words).toMatch(/^The build failed, for the reason above; /);
  expect(words).toMatch(lastSite);
});

test('a failed first build says that there is no site', async () => {
  const first = join(project, 'first');
  const { words } = await wholeBuild({ ...build, out: first, write: () => Promise.resolve(1) });
  expect(words).toContain('; there was no site in first/ before, and there is none.');
  expect(existsSync(first)).toBe(false);
});

test('a build that is not whole is not put in place', async () => {
  const faults = Array.from({ length: 25 }, (_, i) => `a/index.html: /b${i} has no file`);
  const words = await refused({ check: () => ({ files: 2, pages: 2, links: 9, faults }) });
  expect(words).toContain('  a/index.html: /b19 has no file\n  and 5 more\n');
  expect(words).toMatch(/The build is not whole \(25 faults, above\); dist\/ still holds/);
});

test.each([
  ['ENOSPC', 'The disk is full, so the build could not be written'],
  ['EDQUOT', 'Your share of the disk is full, so the build could not be written'],
  ['EROFS', 'Nothing can be written to PROJECT, which is read-only'],
  ['EACCES', 'Nothing can be written to PROJECT: you may not'],
  ['EXDEV', 'PROJECT/dist cannot be replaced, since it is on another disk'],
  ['EBUSY', 'PROJECT/dist cannot be replaced, since it is in use as a mount'],
  ['EIO', 'The build failed (EIO: of the system)'],
])('%s is told in one sentence', async (code, words) => {
  const said = await refused({ write: () => Promise.reject(fault(code)) });
  expect(said).toContain(words.replace('PROJECT', project));
  expect(said).toMatch(lastSite);
  expect(said).not.toContain('\n');
});

test.runIf(process.getuid?.() !== 0)('a folder that may not be written to is told', async () => {
  chmodSync(project, 0o555);
  const { words } = await wholeBuild(build);
  chmodSync(project, 0o755);
  expect(words).toContain('you may not');
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends a build in words', async (signal) => {
  let stopped = () => {};
  const words = await refused({
    stop: () => stopped(),
    write: (folder) => {
      write(folder, { 'a/index.html': 'half' });
      setTimeout(() => process.emit(signal, signal), 20);
      return new Promise((resolve) => (stopped = () => resolve(1)));
    },
  });
  expect(words).toContain(`The build was ended by ${signal}; dist/ still holds`);
});

test('two builds at once: the second does not start, and the first is not disturbed', async () => {
  const words: string[] = [];
  const first = await wholeBuild({
    ...build,
    write: async (folder) => {
      words.push((await wholeBuild({ ...build, write: () => Promise.resolve(1) })).words);
      return build.write(folder);
    },
  });
  expect(words[0]).toContain(
    `Another build of this project is running (process ${process.pid}), so this one did not start; dist/ still holds`,
  );
  expect([first.code, front()]).toEqual([0, 'new']);
});

test('a build that was killed leaves the last site; the next one clears up and goes on', async () => {
  const program = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { wholeBuild } from '${new URL('../../../src/commands/publish/whole-build.ts', import.meta.url)}';
    await wholeBuild({ out: '${out}', lock: '${build.lock}', check: () => {}, stop: () => {}, write: (folder) => {
      writeFileSync(folder + '/index.html', 'half');
      console.log('writing');
      return new Promise(() => setInterval(() => {}, 1000));
    } });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  child.stderr.pipe(process.stderr);
  await once(child.stdout, 'data');
  expect((await wholeBuild(build)).words).toContain(`(process ${child.pid})`);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect([front(), left()]).toEqual(['old', ['.cache', '.dist.building', 'dist']]);
  expect((await wholeBuild(build)).code).toBe(0);
  expect([front(), left()]).toEqual(['new', ['.cache', 'dist']]);
});

test.each(['', '1', '999999999', 'x'])('a lock that says “%s” is stale', async (text) => {
  mkdirSync(join(project, '.cache'));
  writeFileSync(build.lock, text);
  expect((await wholeBuild(build)).code).toBe(0);
});

test('a build that was killed between its two renames is put right by the next', async () => {
  renameSync(out, join(project, '.dist.previous'));
  expect(await refused({ write: () => Promise.resolve(1) })).toMatch(lastSite);
});

test('what an older build has left behind is removed', async () => {
  write(out, { '.prerender/entry.mjs': '' });
  await refused({ write: () => Promise.resolve(1) });
  expect(existsSync(join(out, '.prerender'))).toBe(false);
});

test('files can be read by all, whatever the mask of the builder', async () => {
  const mask = process.umask(0o077);
  await wholeBuild(build);
  process.umask(mask);
  const modes = [out, join(out, 'a'), join(out, 'a/index.html')].map(
    (path) => statSync(path).mode & 0o777,
  );
  expect(modes).toEqual([0o755, 0o755, 0o644]);
});
