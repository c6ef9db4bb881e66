import type { Files } from './scaffold.ts';

/** Which files tell what a field may name. */
const homes: Readonly<Record<string, RegExp>> = {
  article: /^content\/articles\/(.+)\.md$/,
  series: /^content\/series\/(.+)\.yaml$/,
};

/** What a writer may answer where a field names other records; empty where it names none, or any of very many. */
export function knownNames(field: string, files: Files): readonly string[] {
  if (field === 'topics') return idsIn(files.get('content/topics.yaml') ?? '');
  if (field === 'theme') return freeThemes(files);
  const home = homes[field];
  return home ? [...files.keys()].flatMap((file) => home.exec(file)?.[1] ?? []) : [];
}

/** Themes that no article has. */
function freeThemes(files: Files): string[] {
  const taken = [...files].flatMap(([file, text]) =>
    file.startsWith('content/articles/') ? (/^theme: (\S+)/m.exec(text)?.[1] ?? []) : [],
  );
  return idsIn(files.get('content/themes.yaml') ?? '').filter((id) => !taken.includes(id));
}

function idsIn(list: string): string[] {
  return [...list.matchAll(/^- id: (\S+)/gm)].map(([, id]) => id!);
}
