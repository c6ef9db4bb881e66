import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../docs/decisions/', import.meta.url));
const decisions = readdirSync(folder)
  .filter((file) => /^\d{4}-/.test(file))
  .sort()
  .map((file) => ({ file, text: readFileSync(folder + file, 'utf8') }));

/** A row of the index: the title as a link, and the status up to its first full stop. */
function row({ file, text }: { file: string; text: string }): string {
  const [, number, title] = /^# (\d{4})\. (.+)$/m.exec(text)!;
  const plain = text.replaceAll(/\[(\d+)\]\([^)]*\)/g, '$1');
  const [, status] = /^\*\*Status\*\* ([^.;]+)/m.exec(plain)!;
  return `| [${number}](${file}) | ${title} | ${status} |`;
}

test('the index lists every decision with its status', async () => {
  const text = [
    '# Decisions',
    '',
    'Each says what was decided, why, what enforces it, what it costs and when to reconsider it.',
    'Written by `npm run test:update`.',
    '',
    '| no. | decision | status |',
    '| --- | --- | --- |',
    ...decisions.map(row),
  ].join('\n');
  const written = await format(text, { ...(await resolveConfig(folder)), parser: 'markdown' });
  await expect(written).toMatchFileSnapshot(`${folder}README.md`);
});
