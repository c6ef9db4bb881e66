import type { CDPSession } from '@playwright/test';
import { alike } from './cases.ts';
import { expect, test } from './fixtures.ts';

/** A page of each kind of text: labels, essays, charts, quotations, Chinese titles of sources. */
const paths = [
  '',
  'articles/alliance-in-flux/',
  'charts/car-exports/',
  'claims/flux-car-exports-fell-seventy-percent/',
  'propositions/',
  'search/?q=trade',
  'sources/',
];

/** Families that are made for Chinese, Japanese and Korean, by the names that systems give them. */
const chinese =
  /\b(CJK|SC|TC|HK|JP|KR)\b|Songti|Heiti|SimSun|YaHei|PingFang|Hiragino|WenQuanYi|Droid Sans Fallback|\bA?R ?PL\b/;

type Face = Readonly<{ familyName: string; glyphCount: number }>;

/** The words of each element that has text of its own and no Chinese letter, with the faces they are drawn in. */
async function facesOf(page: CDPSession): Promise<{ words: string; families: string[] }[]> {
  await page.send('DOM.enable');
  await page.send('CSS.enable');
  const { root } = await page.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await page.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-own-text]',
  });
  const found = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await page.send('CSS.getPlatformFontsForNode', { nodeId });
    const { attributes } = await page.send('DOM.getAttributes', { nodeId });
    const words = attributes[attributes.indexOf('data-own-text') + 1]!;
    found.push({ words, families: fonts.map(({ familyName }: Face) => familyName) });
  }
  return found;
}

for (const path of alike(paths, 3))
  test(`without the site's own faces no English letter of /${path} is in a Chinese face`, async ({
    page,
    faults,
  }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(path);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      for (const sheet of document.querySelectorAll('[popover]')) sheet.removeAttribute('popover');
      for (const one of document.body.querySelectorAll<HTMLElement>('*')) {
        const own = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const words = own
          .map(({ nodeValue }) => nodeValue)
          .join('')
          .trim();
        const whole = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(one.textContent);
        if (words && !whole && one.checkVisibility()) one.dataset['ownText'] = words.slice(0, 40);
      }
    });
    const faces = await facesOf(await page.context().newCDPSession(page));
    expect(faces.length).toBeGreaterThan(50);
    expect(faces.filter(({ families }) => families.some((one) => chinese.test(one)))).toEqual([]);
    faults.length = 0;
  });
