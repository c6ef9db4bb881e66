import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fault in words, and what plants it in a project on disk. */
export type DiskFault = readonly [fault: string, plant: (root: string) => void];

const articles = 'content/articles';
const claims = 'content/claims/quiet-river.yaml';

/** Faults that files have on disk alone. */
export const diskFaults: readonly DiskFault[] = [
  [
    'an editor left a hidden file',
    (root) => writeFileSync(join(root, 'content/.events.yaml.swp'), 'x'),
  ],
  ['a folder links to the one it lies in', (root) => symlinkSync('.', join(root, 'content/loop'))],
  [
    'a folder links to one of the system',
    (root) => symlinkSync('/etc', join(root, 'content/claims/etc')),
  ],
  [
    'a file of claims links to another file',
    (root) => {
      renameSync(join(root, claims), join(root, 'elsewhere.yaml'));
      symlinkSync('../../elsewhere.yaml', join(root, claims));
    },
  ],
  [
    'an article links to another',
    (root) => symlinkSync('quiet-river.md', join(root, articles, 'fourth.md')),
  ],
  [
    'an article links to nothing',
    (root) => symlinkSync('nowhere.md', join(root, articles, 'fourth.md')),
  ],
  [
    'an article is a named pipe',
    (root) => void execFileSync('mkfifo', [join(root, articles, 'fourth.md')]),
  ],
  [
    'a folder is named as the file of topics',
    (root) => {
      rmSync(join(root, 'content/topics.yaml'));
      mkdirSync(join(root, 'content/topics.yaml'));
    },
  ],
  ['a file may not be read', (root) => chmodSync(join(root, 'content/events.yaml'), 0)],
  ['a folder may not be read', (root) => chmodSync(join(root, 'content/claims'), 0)],
];
