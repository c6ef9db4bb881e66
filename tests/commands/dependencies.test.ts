import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};

/** What a reader of the README starts: `npm start`, `npm run build`, `npm run dev`. */
const commands = ['start', 'build', 'dev'].map((command) => `src/commands/${command}.ts`);
const site = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => /\.(ts|astro)$/.test(file) && !/^commands\/|^fonts\/build\/|\.d\.ts$/.test(file),
  )
  .map((file) => `src/${file}`);

/** What a text imports, but for types; and the packages that it finds by their path. */
function takenIn(text: string): readonly string[] {
  const imported = /^\s*(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  const loaded = /\b(?:import|resolve)\('([^']+)'\)/g;
  const found = /node_modules\/((?:@[\w-]+\/)?[\w.-]+)/g;
  return [imported, loaded, found].flatMap((form) =>
    [...text.matchAll(form)].map(([, from]) => from!),
  );
}

/** The files that some files reach by their imports, themselves included. */
function reached(files: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file) || !/\.(ts|mjs|astro)$/.test(file)) return;
    seen.add(file);
    for (const from of takenIn(readFileSync(root + file, 'utf8')))
      if (from.startsWith('.')) walk(join(dirname(file), from));
  };
  files.forEach(walk);
  return seen;
}

/** The package that a bare import is from; `null` for Node, for names of ours and for what Astro makes up. */
function packageOf(from: string): string | null {
  if (/^[.$#]|^node:|^astro:/.test(from) || builtinModules.includes(from)) return null;
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

const packages = [
  ...reached(['astro.config.mjs', 'src/commands/run.mjs', ...commands, ...site]),
].flatMap((file) =>
  takenIn(readFileSync(root + file, 'utf8')).flatMap((from) => packageOf(from) ?? []),
);

test('what the site is built and served with is installed by `npm ci --omit=dev`', () => {
  const named = [...new Set(packages)].filter((name) => name !== '.cache');
  expect(named).toContain('astro');
  expect(named.filter((name) => !(name in dependencies))).toEqual([]);
});
