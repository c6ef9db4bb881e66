import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Runs a program of the installed packages, or of the system, and shows what it prints.
 *
 * @returns its exit code; 127 when there is no such program
 */
export function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return ended(program, spawn(program, args, { ...at(environment), stdio: 'inherit' }));
}

/** As `run`, but shows what the program prints in one piece when it has ended: for steps side by side. */
export async function runAside(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(program, args, { ...at(environment), stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  for (const output of [child.stdout, child.stderr])
    output.on('data', (part: Buffer) => printed.push(part));
  const code = await ended(program, child);
  process.stdout.write(Buffer.concat(printed));
  return code;
}

function at(environment: Readonly<Record<string, string>>) {
  return { cwd: root, env: { ...process.env, ...environment } };
}

/** The programs that were started and have not ended. */
const running = new Set<ChildProcess>();

/** Ends every program that was started here. */
export function stopPrograms(): void {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Acts when npm, which started this process, is gone: it does so through a shell that keeps signals for itself.
 *
 * @returns how to stop looking
 */
export function onOrphaned(act: () => void): () => void {
  if (!process.env['npm_lifecycle_event']) return () => {};
  const parent = process.ppid;
  const look = () => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  };
  const timer = setInterval(look, 500).unref();
  return () => clearInterval(timer);
}

function ended(program: string, child: ChildProcess): Promise<number> {
  running.add(child);
  child.once('close', () => running.delete(child));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a JavaScript program of the installed packages under this very Node. */
export function runPackage(
  path: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  start = run,
): Promise<number> {
  return start(process.execPath, [`${root}node_modules/${path}`, ...args], environment);
}
