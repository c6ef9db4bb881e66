import { readiness } from '../../corpus/read-corpus.ts';
import { formatProblem, formatProblems } from '../../domain/problem.ts';
import { either } from '../../domain/text/lists.ts';
import { article } from './article.ts';
import { claim } from './claim.ts';
import { chart, event, source, theme } from './records.ts';
import type { Answers, Field, Files, Scaffold } from './scaffold.ts';
import { series, value } from './series.ts';

/** What `npm run new` can begin, by the word for it. */
export const scaffolds: Readonly<Record<string, Scaffold>> = {
  article,
  claim,
  series,
  value,
  chart,
  event,
  source,
  theme,
};

/** How a field is answered where no flag was given; `null` where nobody can be asked. */
export type Ask = ((field: Field, fallback: string | undefined) => Promise<string>) | null;

/** New files and what comes next, or why there are none. */
export type NewRecord = Readonly<
  | { texts: Files; next: readonly string[]; problem: null }
  | { texts: null; next: readonly []; problem: string }
>;

/**
 * The files of a new record, free of mistakes.
 *
 * @param kind what is begun: `claim`
 * @param flags what was given beforehand
 */
export async function newRecord(
  kind: string,
  flags: Answers,
  files: Files,
  ask: Ask,
): Promise<NewRecord> {
  const scaffold = scaffolds[kind];
  if (!scaffold)
    return refused(`npm run new -- <kind>: a kind is ${either(Object.keys(scaffolds))}.`);
  const { answers, missing } = await answered(scaffold, flags, ask);
  if (missing.length > 0)
    return refused(
      `Missing for ${kind}:\n${missing.map(({ name, ask: words }) => `  --${name}  ${words}`).join('\n')}`,
    );
  try {
    const taken = scaffold.creates(answers).find((file) => files.has(file));
    if (taken !== undefined) throw new Error(`${taken} is there already`);
    const texts = scaffold.write(answers, files);
    const problem = mistakes(files, texts);
    if (problem === null) return { texts, next: scaffold.next(answers), problem };
    return refused(`${problem}\nNothing was written. ${again(kind, answers)}`);
  } catch (error) {
    return refused(`${(error as Error).message}.\nNothing was written. ${again(kind, answers)}`);
  }
}

function refused(problem: string): NewRecord {
  return { texts: null, next: [], problem };
}

async function answered(scaffold: Scaffold, flags: Answers, ask: Ask) {
  const answers: Record<string, string> = {};
  const missing: Field[] = [];
  for (const field of scaffold.fields) {
    if (field.when?.(answers) === false) continue;
    const fallback = field.otherwise?.(answers);
    const answer = flags[field.name] ?? (await ask?.(field, fallback)) ?? fallback;
    if (answer === undefined) missing.push(field);
    else answers[field.name] = answer;
  }
  return { answers, missing };
}

/** What is wrong with the content once the files are written and was not before; `null` where nothing is. */
function mistakes(files: Files, texts: Files): string | null {
  const before = new Set(readiness(files).problems.map(formatProblem));
  const { problems } = readiness(new Map([...files, ...texts]));
  const fresh = problems.filter((problem) => !before.has(formatProblem(problem)));
  return fresh.length > 0 ? formatProblems(fresh) : null;
}

/** The command with all that was answered, to be mended and run again. */
function again(kind: string, answers: Answers): string {
  const flags = Object.entries(answers).filter(([, answer]) => answer !== '');
  const words = flags.map(([name, answer]) => ` --${name}='${answer.replaceAll("'", "'\\''")}'`);
  return `To mend it and try again:\nnpm run new -- ${kind}${words.join('')}`;
}
