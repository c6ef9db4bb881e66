import { placeholders } from '../../corpus/placeholders.ts';
import { idOf, listOf, optional, required, withSchema, yamlOf } from './scaffold.ts';
import type { Answers, Files, Scaffold } from './scaffold.ts';

/** An article as a draft: its fields, and for each paragraph a place to restate it and a claim. */
export const article: Scaffold = {
  fields: [
    required('slug', 'its lasting name in addresses, such as calm-waters'),
    required('label', 'its short name for readers, at most 28 characters'),
    optional('title', 'the title as the text has it, or nothing'),
    optional('author', 'the name the text gives, or nothing'),
    optional('publisher', 'who published it, or nothing'),
    required('date', 'when it was written, in EDTF, such as 2025-08~'),
    required('basis', 'how the date is known'),
    required('summary', 'two or three sentences that sum it up'),
    required('position', 'what it holds, in a line'),
    required('theme', 'its colours: a theme that no other article has'),
    required('topics', 'ids of topics, with commas between'),
    required('paragraphs', 'how many paragraphs the original has'),
  ],
  creates: ({ slug }) => [`content/articles/${slug}.md`, `content/claims/${slug}.yaml`],
  write: (answers, files) => {
    const slug = answers['slug']!;
    return new Map([
      [`content/articles/${slug}.md`, essay(answers, files)],
      [`content/claims/${slug}.yaml`, withSchema('claims', claims(answers))],
    ]);
  },
  next: ({ slug }) => [
    `Restate each paragraph in content/articles/${slug}.md, and word its claim in content/claims/${slug}.yaml.`,
    'npm run dev shows it; npm run build leaves it out while it says draft: true.',
    'To publish it: add its positions to content/positions.yaml, remove draft: true, run npm run history.',
  ],
};

function essay(answers: Answers, files: Files): string {
  const title = answers['title'] || null;
  const front = {
    draft: true,
    order: lastOrder(files) + 1,
    label: answers['label'],
    originalTitle: title,
    ...(title === null && { standInTitle: `Untitled article (${answers['label']})` }),
    author: answers['author'] || null,
    publisher: answers['publisher'] || null,
    date: {
      edtf: answers['date'],
      basis: answers['basis'],
      evidence: [{ text: answers['basis'], paragraph: null, source: null }],
    },
    language: 'en',
    summary: answers['summary'],
    position: answers['position'],
    theme: answers['theme'],
    topics: listOf(answers['topics']),
    paragraphs: count(answers),
  };
  const paragraphs = numbers(answers).map(
    (n) => `${placeholders.paragraph(n)}; [its claim ${n}](claim:${claimId(answers, n)}) too.`,
  );
  return `---\n${yamlOf(front)}---\n\n${paragraphs.join('\n\n')}\n`;
}

function claims(answers: Answers): object[] {
  return numbers(answers).map((n) => ({
    id: claimId(answers, n),
    paragraph: n,
    kind: 'interpretation',
    text: placeholders.claim(n, answers['label']!),
    topics: listOf(answers['topics']),
  }));
}

/** Claims of one article share a first word. */
function claimId(answers: Answers, n: number): string {
  return `${idOf(answers['label']!)}-claim-${n}`;
}

function numbers(answers: Answers): number[] {
  return Array.from({ length: count(answers) }, (_, index) => index + 1);
}

function count({ paragraphs }: Answers): number {
  const number = Number(paragraphs);
  if (Number.isInteger(number) && number > 0 && number < 1000) return number;
  throw new Error(`paragraphs is “${paragraphs}”: write a number from 1`);
}

function lastOrder(files: Files): number {
  const orders = [...files].flatMap(([file, text]) =>
    file.startsWith('content/articles/') ? [Number(/^order: (\d+)/m.exec(text)?.[1] ?? 0)] : [],
  );
  return Math.max(0, ...orders);
}
