import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { viewCard } from '../../src/og/card.ts';
import type { Card } from '../../src/og/card.ts';
import { corpusCards } from '../../src/og/cards.ts';
import { kitOf } from '../../src/og/drawing/fonts.ts';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readWithoutSnapshots } from '../../src/corpus/read-corpus.ts';

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a file of the project. */
export function fileText(path: string): string {
  return readFileSync(`${project}${path}`, 'utf8');
}

export const kit = kitOf(fileText('src/styles/tokens.css'));

/** What the writers wrote. */
export const { corpus } = readWithoutSnapshots(contentFiles(project));

/** Every card of the site, by its path. */
export const cards: ReadonlyMap<string, Card> = new Map([
  ...corpusCards(corpus!),
  ...corpus!.snapshots.map((snapshot) => {
    const path = `v/${snapshot.slug}/${snapshot.hash}`;
    return [path, viewCard(snapshot, `no-limits.example/${path}/`)] as const;
  }),
]);
