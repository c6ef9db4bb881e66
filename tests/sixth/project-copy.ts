import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const project = fileURLToPath(new URL('../../', import.meta.url));

/** Made by builds and tests; the packages are linked one by one. */
const made = ['.git', '.astro', '.cache', 'dist', 'node_modules'];

/** Copies the project into an empty folder: its own `content/`, `public/` and `src/`, the same packages. */
export function copyProject(folder: string): void {
  cpSync(project, folder, {
    recursive: true,
    filter: (path) => !made.includes(relative(project, path)),
  });
  linkPackages(join(project, 'node_modules'), join(folder, 'node_modules'));
}

/** Runs a command of the project there, with its own Node. @returns what it printed, on failure with its exit code */
export function runIn(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): string {
  try {
    return execFileSync(process.execPath, args, {
      cwd: folder,
      env: { ...ownEnvironment(), ...env },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return `${stdout}\n${stderr}\nended with ${status}`;
  }
}

/** Without what Vitest sets for its tests: a build would take its `BASE_URL` for the site's. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const ofTests = /^(VITEST|TEST$|NODE_ENV$|BASE_URL$|MODE$|DEV$|PROD$|SSR$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTests.test(name)));
}

function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from).filter((one) => !/^\.(astro|vite)/.test(one)))
    symlinkSync(join(from, name), join(to, name));
}
