import { readYaml } from './yaml.ts';

/** Ids that propositions had before, from the text of `content/propositions.yaml`; none if it cannot be read. */
export function formerPropositions(text: string): readonly string[] {
  const { value } = readYaml('content/propositions.yaml', text);
  if (!Array.isArray(value)) return [];
  return (value as { replaces?: { id: string }[] }[]).flatMap(({ replaces }) =>
    (replaces ?? []).map(({ id }) => id),
  );
}
