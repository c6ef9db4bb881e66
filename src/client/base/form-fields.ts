/** The names and values of a form, as `FormData` gives them. */
export type Fields = readonly (readonly [name: string, value: string])[];

/** Reads fields by name: all values of one, or its first with a default. */
export function fieldValues(fields: Fields): Readonly<{
  all: (name: string) => string[];
  one: (name: string, fallback: string) => string;
}> {
  const all = (name: string) =>
    fields.filter((field) => field[0] === name).map(([, value]) => value);
  return { all, one: (name, fallback) => all(name)[0] ?? fallback };
}
