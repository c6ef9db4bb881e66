import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../.github/workflows/', import.meta.url));

/** What a workflow may do and what it runs. */
type Job = Readonly<{
  permissions?: Readonly<Record<string, string>>;
  'timeout-minutes'?: number;
  steps: readonly Readonly<{
    uses?: string;
    run?: string;
    with?: Readonly<Record<string, unknown>>;
  }>[];
}>;
type Workflow = Readonly<{
  permissions: Readonly<Record<string, string>>;
  jobs: Readonly<Record<string, Job>>;
}>;

test.each(readdirSync(folder))('%s may do little, and runs only what was looked at', (file) => {
  const { permissions, jobs } = parse(readFileSync(join(folder, file), 'utf8')) as Workflow;
  expect(permissions).toEqual({ contents: 'read' });
  for (const job of Object.values(jobs)) {
    const steps = job.steps.map(({ uses = '' }) => uses).filter((uses) => uses !== '');
    for (const uses of steps) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    const ownCode = job.steps.some(({ run }) => run !== undefined);
    // A job that runs code of the project may write nothing.
    if (ownCode) expect(job.permissions ?? permissions).toEqual({ contents: 'read' });
    for (const { uses = '', with: given } of job.steps)
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
  }
});
