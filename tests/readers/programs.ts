import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { atRoot, project } from '../e2e/servers.ts';

/** The folder of the built site, where the programs run. */
export const folder = join(project, atRoot.folder);

/** Runs a program in the folder of the site; its answer as text. */
export async function answer(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, {
    cwd: folder,
    maxBuffer: 1e8,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return stdout;
}

/** The first of some programs that answers, `null` where none does: why is for the report. */
export async function found(
  programs: readonly string[],
  args: readonly string[],
): Promise<string | null> {
  for (const program of programs)
    if (await answer(program, args).then(Boolean, () => false)) return program;
  console.log(`skipped: ${[programs[0], ...args].join(' ')} does not run here`);
  return null;
}

/** Systems have Python under more names than one, not all with its packages. */
export const pythons = ['python3', '/usr/bin/python3', 'python'];
