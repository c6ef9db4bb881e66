import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took: seconds on the clock and of processors, and the most megabytes of memory at once. */
export type Cost = Readonly<{ wall: number; user: number; memory: number }>;

/** How often memory and processor time are read, in milliseconds. */
const every = 100;

/**
 * Runs a program and reads what it and those it starts take from `/proc`, so on Linux alone.
 *
 * - Errors: `Error` with the end of what it printed when it fails.
 */
export async function measuredRun(
  folder: string,
  [program = '', ...args]: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...environment } });
  const seconds = new Map<number, number>();
  let memory = 0;
  const timer = setInterval(() => {
    const family = familyOf(child.pid!);
    for (const one of family) seconds.set(one.pid, one.user);
    memory = Math.max(memory, sum(family.map((one) => one.memory)));
  }, every);
  let printed = '';
  for (const output of [child.stdout, child.stderr])
    output.on('data', (part: Buffer) => (printed = (printed + part.toString()).slice(-4000)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${printed}`);
  const wall = (performance.now() - start) / 1000;
  return { wall, user: sum([...seconds.values()]), memory };
}

type Running = Readonly<{ pid: number; parent: number; user: number; memory: number }>;

/** A process and all that it started, as they are now. */
function familyOf(pid: number): Running[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => running(Number(name)) ?? []);
  const family = all.filter((one) => one.pid === pid);
  for (const one of family) family.push(...all.filter(({ parent }) => parent === one.pid));
  return family;
}

/** Pages of 4 kB, ticks of a hundredth of a second; `null` when the process has ended. */
function running(pid: number): Running | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, user, resident] = [fields[1], fields[11], fields[21]].map(Number);
    return { pid, parent: parent!, user: user! / 100, memory: (resident! * 4096) / 1e6 };
  } catch {
    return null;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
