/** A writer's mistake, as data: where it is, what was found there, how to mend it. */
export type Problem = Readonly<{
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Line from 1; `null` when the problem is the file itself. */
  line: number | null;
  /** Path of the field: `assessment.sources[0]`; empty for the whole file. */
  field: string;
  /** What was found, in words. */
  found: string;
  /** How to mend it, in words. */
  fix: string;
}>;

/** A problem in two lines: where and what; then the fix. */
export function formatProblem({ file, line, field, found, fix }: Problem): string {
  const path = file.replaceAll('\n', '\\n');
  const place = [path, line].filter((part) => part !== null).join(':');
  return `${place}: ${field ? `${field}: ` : ''}${found}\n  fix: ${fix}`;
}

/** All problems, by file and line, with their count. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${count} in the content\n\n${sorted(problems).map(formatProblem).join('\n\n')}\n`;
}

/** An error that words problems, and holds them. */
export type ContentError = Error &
  Readonly<{
    problems: readonly Problem[];
    /** Where the first of them is, for a page that shows the lines around. */
    loc?: Readonly<{ file: string; line: number; column: number }>;
  }>;

/** One error, named `ContentError`, that words every problem. */
export function contentError(problems: readonly Problem[]): ContentError {
  const [first] = sorted(problems);
  // The place is in the words: a stack would only hide them.
  return Object.assign(new Error(formatProblems(problems)), {
    ...{ name: 'ContentError', stack: '', problems },
    ...(first?.line && { loc: { file: first.file, line: first.line, column: 1 } }),
  });
}

/** Whether something thrown is a `ContentError`. */
export function isContentError(error: unknown): error is ContentError {
  return error instanceof Error && error.name === 'ContentError';
}

function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      a.field.localeCompare(b.field, 'en'),
  );
}
