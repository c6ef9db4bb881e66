import type { Files } from './scaffold.ts';

/** Which files tell what a field may name. */
const homes: Readonly<Record<string, RegExp>> = {
  article: /^content\/articles\/(.+)\.md$/,
  series: /^content\/series\/(.+)\.yaml$/,
};

/** What a writer may answer where a field names other records; empty where it names none, or any of very many. */
export function knownNames(field: string, files: Files): readonly string[] {
  if (field === 'topics') return idsIn(files.get('content/topics.yaml') ?? '');
  const home = homes[field];
  return home ? [...files.keys()].flatMap((file) => home.exec(file)?.[1] ?? []) : [];
}

function idsIn(list: string): string[] {
  return [...list.matchAll(/^- id: (\S+)/gm)].map(([, id]) => id!);
}
