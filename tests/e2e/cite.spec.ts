import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { claims, essays, fileOf, filesOf } from './dist.ts';
import { atRoot } from './servers.ts';
import { expect, test } from './fixtures.ts';

test.use({
  viewport: { width: 1280, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const origin = atRoot.origin;
const claim = claims.find(({ article }) => article === 'alliance-in-flux')!;
const page1 = `claims/${claim.id}/`;

/** All that can be cited: the path of its files, the address and words that they must bear. */
const cited = [
  ...essays.flatMap(({ slug, restated: title, paragraphs }) => [
    { path: `articles/${slug}`, url: `${origin}/articles/${slug}/`, title },
    ...Array.from({ length: paragraphs }, (_, i) => ({
      path: `articles/${slug}/p${i + 1}`,
      url: `${origin}/articles/${slug}/#p${i + 1}`,
      title: `${title}, paragraph ${i + 1}`,
    })),
  ]),
  ...claims.map(({ id, url, text }) => ({
    path: `claims/${id}`,
    url,
    title: text.replace(/\.$/, ''),
  })),
];

test('every essay, paragraph and claim has its three files, and nothing else has', () => {
  const kept = filesOf(atRoot).filter((path) => path.startsWith('cite/'));
  const wanted = cited.flatMap(({ path }) =>
    ['bib', 'json', 'ris'].map((extension) => `cite/${path}.${extension}`),
  );
  expect(kept).toEqual(wanted.sort());
});

for (const extension of ['bib', 'ris', 'json'])
  test(`every .${extension} file is read by another program as what it cites`, () => {
    const wrong = cited.flatMap(({ path, url, title }) => {
      const items = new Cite(fileOf(atRoot, `cite/${path}.${extension}`)).data as {
        URL: string;
        title: string;
        note: string;
      }[];
      const [item] = items;
      const right = items.length === 2 && item!.URL === url && item!.title === title;
      return right && item!.note.startsWith('Restates ') ? [] : [{ path, item }];
    });
    expect(wrong).toEqual([]);
  });

test('the files are served, and linked from the pages of what they cite', async ({ page }) => {
  for (const path of [page1, `articles/${essays[0]!.slug}/`]) {
    await page.goto(path);
    const links = await page
      .locator('cite-box a[download]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThanOrEqual(3);
    for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
  }
});

test('citations and the link to quote by are copied, and it is said', async ({ page }) => {
  await page.goto(page1);
  const said = page.locator('cite-box output');
  for (const style of ['APA', 'MLA', 'Chicago']) {
    await page.getByRole('button', { name: `Copy the citation in ${style} style` }).click();
    await expect(said).toHaveText('Citation copied.');
    await expect
      .poll(() => clipboard(page))
      .toBe(await page.locator(`#cite-${style.toLowerCase()}`).textContent());
  }
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(said).toHaveText('Link copied.');
  expect(await clipboard(page)).toBe(
    await page.locator('#cite-quotation').evaluate((a) => (a as HTMLAnchorElement).href),
  );
});

test('with scripts off the citations, files and link are there, and no button', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: atRoot.url });
  const page = await context.newPage();
  await page.goto(page1);
  await expect(page.locator('#cite-apa')).toBeVisible();
  await expect(page.locator('cite-box a[download]')).toHaveCount(3);
  await expect(page.locator('#cite-quotation')).toBeVisible();
  expect(await page.locator('cite-box button:visible').count()).toBe(0);
  await context.close();
});

test('the words that a link quotes stand once in the page that it leads to', async ({ page }) => {
  test.slow();
  const wrong: string[] = [];
  for (const { slug } of essays) {
    await page.goto(`articles/${slug}/`);
    const whole = plain(await page.locator('body').evaluate((body) => body.textContent));
    for (const { id } of claims.filter(({ article }) => article === slug)) {
      const { context, words, n } = directiveOf(quotationLink(id));
      const own = plain(await page.locator(`#p${n}`).evaluate((p) => p.textContent));
      const link = plain(await page.locator(`[id="${id}"]`).evaluate((a) => a.textContent));
      if (link !== plain(words) || count(context, own) !== 1 || count(context, whole) !== 1)
        wrong.push(`${id}: “${context}” stands ${count(context, whole)} times`);
    }
  }
  expect(wrong).toEqual([]);
});

test('following the link to quote by scrolls to the words, under the policy', async ({ page }) => {
  const { id } = claims.filter(({ article }) => article === 'xi-putin-accord').at(-1)!;
  await page.goto(`claims/${id}/`);
  expect(await page.evaluate(() => 'fragmentDirective' in document)).toBe(true);
  await page.locator('#cite-quotation').click();
  await page.waitForURL(/#p\d+/);
  const words = page.locator(`[id="${id}"]`);
  await expect(words).toBeInViewport();
  const box = (await words.boundingBox())!;
  // A text directive sets the words in the middle; the paragraph's own number would be at the top.
  expect(box.y).toBeGreaterThan(200);
  expect(box.y).toBeLessThan(700);
});

test('the head has what reference managers read: our page unsigned, the original as source', async ({
  page,
}) => {
  await page.goto(page1);
  const tag = (name: string) => page.locator(`head meta[name="${name}"]`);
  await expect(tag('citation_title')).toHaveAttribute('content', claim.text.replace(/\.$/, ''));
  await expect(tag('citation_public_url')).toHaveAttribute('content', claim.url);
  await expect(tag('citation_online_date')).toHaveAttribute('content', /^\d{4}\/\d\d\/\d\d$/);
  await expect(tag('citation_author')).toHaveCount(0);
  const source = tag('DC.source').first();
  await expect(source).toHaveAttribute('content', /Alliance in Flux: .*by Ming Wa \(Chris\) Guan/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`citing breaks no rule of accessibility, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of [page1, `articles/${essays[0]!.slug}/`]) {
      await page.goto(path);
      for (const summary of await page.locator('cite-box summary').all()) await summary.click();
      expect(await violations(page, { within: 'cite-box' })).toEqual([]);
    }
  });

test('on a phone nothing of it is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of [page1, `articles/${essays[0]!.slug}/`]) {
    await page.goto(path);
    for (const summary of await page.locator('cite-box summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function quotationLink(id: string): string {
  const html = fileOf(atRoot, `claims/${id}/index.html`);
  return /id="cite-quotation" href="([^"]*)"/.exec(html)![1]!;
}

/** What a text directive says, read as its specification has it: `[prefix-,]text[,-suffix]`. */
function directiveOf(link: string) {
  const [, n, text] = /#p(\d+):~:text=(.*)$/.exec(link)!;
  const parts = text!.split(',');
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : '';
  const suffix = parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : '';
  expect(parts, link).toHaveLength(1);
  const read = (part: string) => decodeURIComponent(part);
  const words = read(parts[0]!);
  return { n, words, context: plain(`${read(prefix)} ${words} ${read(suffix)}`) };
}

/** Without white space, since a directive does not say how its parts are joined. */
function plain(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, '').toLowerCase();
}

function count(text: string, whole: string): number {
  return whole.split(text).length - 1;
}
