import { paragraphLines } from '../../corpus/paragraph-lines.ts';
import { listOf, optional, required, today, yamlOf } from './scaffold.ts';
import type { Answers, Files, Scaffold } from './scaffold.ts';

const isKind = (kind: string) => (answers: Answers) => answers['kind'] === kind;

/** A claim, linked from the words of its paragraph that carry it. */
export const claim: Scaffold = {
  fields: [
    required('article', 'the slug of its article'),
    required('paragraph', 'the number of its paragraph'),
    required('words', 'the words of the restatement that carry it, as they stand there'),
    required('id', 'its lasting name, such as calm-record'),
    required('text', 'the claim in one sentence that stands on its own'),
    optional('kind', 'fact, figure, interpretation, forecast or reported', 'fact'),
    required('topics', 'ids of topics, with commas between'),
    required('attributedTo', 'to whom the author attributes it', isKind('reported')),
    required(
      'verdict',
      'corroborated, partly, contradicted, open or not-checkable',
      isKind('figure'),
    ),
    required('note', 'what was found, in one or two sentences', isKind('figure')),
    required(
      'sources',
      'ids of the sources that were found, with commas between',
      isKind('figure'),
    ),
    required('noAssertion', 'why no series can test it', isKind('figure')),
    required('condition', 'what has to come about before it can be judged', isKind('forecast')),
    required('stateNote', 'how it stands today', isKind('forecast')),
    { name: 'day', ask: 'the day on which it was considered', otherwise: today, when: judged },
  ],
  creates: () => [],
  write: (answers, files) => {
    const [list, essay] = pathsOf(answers);
    return new Map([
      [list, inOrder(files.get(list) ?? '', answers)],
      [essay, linked(essay, files, answers)],
    ]);
  },
  next: ({ id }) => [
    'npm run dev shows it. Where it answers a question of the site, give it proposition and stance.',
    `To publish it: npm run history enters what ${id} says; from then on its id and its words are kept.`,
  ],
};

function judged({ kind }: Answers): boolean {
  return kind === 'figure' || kind === 'forecast';
}

function pathsOf({ article }: Answers): readonly [list: string, essay: string] {
  return [`content/claims/${article}.yaml`, `content/articles/${article}.md`];
}

function entry(answers: Answers): string {
  const { id, paragraph, kind, text, attributedTo, topics } = answers;
  return yamlOf([
    {
      ...{ id, paragraph: Number(paragraph), kind, text },
      ...(attributedTo && { attributedTo }),
      topics: listOf(topics),
      ...(kind === 'figure' && figure(answers)),
      ...(kind === 'forecast' && forecast(answers)),
    },
  ]);
}

function figure({ verdict, note, sources, noAssertion, day }: Answers) {
  return { assessment: { verdict, note, sources: listOf(sources), day }, noAssertion };
}

function forecast({ condition, stateNote, day }: Answers) {
  return { forecast: { judgedBy: null, condition, state: 'open', stateNote, day } };
}

/** The list with the claim after those of its paragraph and of the ones before. */
function inOrder(list: string, answers: Answers): string {
  const entries = list.split(/^(?=- id: )/m);
  const after = entries.findLastIndex(
    (one) => Number(/^ {2}paragraph: (\d+)/m.exec(one)?.[1] ?? 0) <= Number(answers['paragraph']),
  );
  return entries.toSpliced(after + 1, 0, entry(answers)).join('');
}

/** The article with a link from the words; they stand once in the paragraph, and outside other links. */
function linked(path: string, files: Files, { id, paragraph, words }: Answers): string {
  const text = files.get(path) ?? '';
  const starts = paragraphLines(path, text);
  if (starts === null) throw new Error(`${path} is no article`);
  const start = starts[Number(paragraph) - 1];
  if (start === undefined)
    throw new Error(`${path} has ${starts.length} paragraphs, and none is ${paragraph}`);
  const lines = text.split('\n');
  const blank = lines.findIndex((line, index) => index >= start && line.trim() === '');
  const end = blank < 0 ? lines.length : blank;
  const block = lines.slice(start - 1, end).join('\n');
  if (!standsAlone(words!, block))
    throw new Error(
      `“${words}” does not stand once, and outside a link, in paragraph ${paragraph} of ${path}`,
    );
  const marked = block.replace(words!, () => `[${words}](claim:${id})`);
  return [...lines.slice(0, start - 1), marked, ...lines.slice(end)].join('\n');
}

function standsAlone(words: string, block: string): boolean {
  const [before = '', ...others] = block.split(words);
  return others.length === 1 && !/\[[^\]]*$/.test(before);
}
