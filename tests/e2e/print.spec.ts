import type { Page } from '@playwright/test';
import { alike } from './cases.ts';
import { pageTypes } from './page-types.ts';
import { inks, sheetTexts } from './pdf-text.ts';
import { essays } from './dist.ts';
import { atRoot } from './servers.ts';
import { expect, test } from './fixtures.ts';

const papers = [
  { format: 'A4', width: 595, height: 842 },
  { format: 'Letter', width: 612, height: 792 },
] as const;
type Paper = (typeof papers)[number]['format'];

/** How few and how many sheets a page may take. */
const documents = [
  { name: 'an essay', sheets: [5, 10] },
  { name: 'a claim', sheets: [2, 5] },
  { name: 'a proposition', sheets: [1, 4] },
  { name: 'two essays side by side', sheets: [6, 16] },
  { name: 'a chart', sheets: [3, Math.max(5, essays.length)] },
  { name: 'the propositions', sheets: [2, 4] },
  { name: 'the timeline', sheets: [4, 8] },
  { name: 'the sources', sheets: [6, 14] },
  { name: 'the about page', sheets: [2, 10] },
  { name: 'the book', sheets: [6 * essays.length, 12 * essays.length] },
] as const;

/** What can only be pressed, followed or typed into, without its spaces. */
const interfaceWords = [
  'Skiptothetext',
  'Copylivelink',
  'Copyexactlink',
  'Linktothisview',
  'Justread',
  'Citeaparagraph',
  'Readitintheessay',
  'Whatrestsonit',
  'Printthisbook',
  'Forreferencemanagers',
  'Snapshots',
  'Essays/',
];

for (const { name, sheets } of documents)
  test(`${name} is a good document on A4 and on Letter`, async ({ page }) => {
    test.slow();
    const title = await open(page, name);
    const address = new URL(page.url()).pathname;
    for (const { format, width, height } of papers)
      await test.step(format, async () => {
        const pdf = await printed(page, format);
        const texts = sheetTexts(pdf);
        expect(texts.length).toBeGreaterThanOrEqual(sheets[0]);
        expect(texts.length).toBeLessThanOrEqual(sheets[1]);
        expect(boxesIn(pdf)).toEqual([`${width} ${height}`]);

        const foot = (n: number) => `${n}/${texts.length}${new URL(atRoot.origin).host}${address}`;
        for (const [i, text] of texts.entries()) {
          expect(text.slice(0, 220), `sheet ${i + 1} bears its number`).toContain(foot(i + 1));
          for (const words of interfaceWords) expect(text).not.toContain(words);
        }
        expect(texts[0]!.startsWith(foot(1)), 'the first sheet has no head').toBe(true);
        if (name === 'the book') await isWholeBook(page, texts);
        else
          for (const text of texts.slice(1))
            expect(text.slice(0, 160)).toContain(`NoLimits?${title}`);

        const last = texts.at(-1)!.split(foot(texts.length))[1]!;
        // More than two lines.
        expect(last.length, 'the last sheet is worth its paper').toBeGreaterThan(120);
      });
  });

/** The sheets of the book bear the titles of its parts, and have all claims of the essays. */
async function isWholeBook(page: Page, texts: readonly string[]): Promise<void> {
  const headed = texts.slice(1).filter((text) => text.startsWith('NoLimits?'));
  expect(headed).toHaveLength(texts.length - 1 - essays.length);
  for (const part of await page.locator('.book-contents li a').allInnerTexts())
    expect(
      texts.some((text) => text.startsWith(`NoLimits?${bare(part)}`)),
      part,
    ).toBe(true);
  const whole = texts.join('');
  const notes = await page.locator('.note-text a').allTextContents();
  expect(notes.length).toBeGreaterThan(100);
  // A note is never broken over two sheets.
  expect(notes.filter((note) => !whole.includes(bare(note)))).toEqual([]);
}

for (const name of alike(['an essay', 'a chart', 'the front page']))
  test(`${name} is printed in the dark as by day`, async ({ page }) => {
    await open(page, name);
    const day = inks(await printed(page, 'A4'));
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(inks(await printed(page, 'A4'))).toEqual(day);
    await page.evaluate(() => document.documentElement.setAttribute('data-scheme', 'dark'));
    expect(inks(await printed(page, 'A4'))).toEqual(day);
  });

test('series of a printed chart differ by their strokes, not by their colours', async ({
  page,
}) => {
  await open(page, 'a chart');
  await page.emulateMedia({ media: 'print' });
  const strokes = await page.locator('.drawing-size-660 path.series').evaluateAll((paths) =>
    paths.map((path) => {
      const { strokeDasharray, stroke } = getComputedStyle(path);
      return { dashes: strokeDasharray, stroke };
    }),
  );
  expect(strokes.length).toBe(4);
  expect(new Set(strokes.map(({ dashes }) => dashes)).size).toBe(4);
});

for (const name of alike(['a chart in a mended view', 'the timeline']))
  test(`${name} is drawn on paper in the view that is shown`, async ({ page }) => {
    await open(page, name);
    if (name === 'the timeline')
      await page.locator('label', { hasText: 'Hidden Truth' }).first().click();
    const seen = page.locator('[data-part="drawing"] svg:visible');
    await expect.poll(() => page.locator('[data-part="drawing"] svg').count()).toBe(1);
    const words = await seen.locator('.name, .axis-title').allTextContents();
    expect(words.length).toBeGreaterThan(0);
    const before = sheetTexts(await printed(page, 'A4')).join('');
    for (const word of words) expect(before).toContain(bare(word));
    await page.emulateMedia({ media: 'print' });
    await expect(seen).toHaveCount(1);
    expect(await seen.locator('.name, .axis-title').count()).toBeGreaterThan(0);
  });

test('the button of the book opens the print dialogue', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('book/');
  await page.getByRole('button', { name: 'Print this book' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

/** Opens a page of a type; its title without white space. */
async function open(page: Page, name: string): Promise<string> {
  await page.goto(pageTypes.find((type) => type.name === name)!.path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return bare((await page.title()).replace(/ · No Limits\?$/, ''));
}

function printed(page: Page, format: Paper): Promise<Buffer> {
  return page.pdf({ format, preferCSSPageSize: true });
}

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** The sizes of the sheets, in whole points. */
function boxesIn(pdf: Buffer): string[] {
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return [...new Set(boxes.map(([, w, h]) => `${Math.floor(Number(w))} ${Math.floor(Number(h))}`))];
}
