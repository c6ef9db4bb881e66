import type { z } from 'zod';

/** What is wrong with a value, in words, and how to mend it. */
export type Refusal = Readonly<{ found: string; fix: string }>;

/** The check of a schema that reports what a function finds wrong with a text. */
export function refusing(
  refusalOf: (text: string) => Refusal | null,
): (text: string, context: z.RefinementCtx<string>) => void {
  return (text, context) => {
    const refusal = refusalOf(text);
    if (!refusal) return;
    const { found, fix } = refusal;
    context.addIssue({ code: 'custom', message: fix, params: { found } });
  };
}
