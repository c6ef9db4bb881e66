import type { z } from 'zod';

type KeyOf<Fields> = Fields extends unknown ? keyof Fields & string : never;

/** A relation between the fields of a record that a writer can break. */
export type Rule<Fields> = Readonly<{
  /** The field at which the problem is shown. */
  field: KeyOf<Fields>;
  broken: (record: Fields) => boolean;
  /** What is wrong, in words; without it the error quotes what stands in the field. */
  found?: string;
  /** How to mend it. */
  fix: string;
}>;

/** The check of a schema that reports every broken rule, in the order of the rules. */
export function keeping<Fields>(
  rules: readonly Rule<Fields>[],
): (record: Fields, context: z.RefinementCtx<Fields>) => void {
  return (record, context) => {
    for (const { field, broken, found, fix } of rules)
      if (broken(record))
        context.addIssue({ code: 'custom', path: [field], message: fix, params: { found } });
  };
}
