import { violations, violationsDayAndNight } from './accessibility.ts';
import { addressOf, fileOf, filesOf } from './dist.ts';
import { expect, test } from './fixtures.ts';
import { settle } from './open-page.ts';
import { pageTypes } from './page-types.ts';
import type { PageType } from './page-types.ts';
import { atRoot } from './servers.ts';

/*
 * The rules of accessibility with scripts off, on the pages that then differ most, and with `npm run check:pages` on
 * every page; this also looks at every page by day, in the dark and in a narrow window, which
 * `every-page.spec.ts` does for each type.
 */
const everyPage = Boolean(process.env.EVERY_PAGE);
const others = ['about/accessibility/', 'v/energy/'].map((path) => ({ name: path, path }));
const pages: readonly PageType[] = everyPage ? allPages() : [...pageTypes, ...others];
const soft = expect.configure({ soft: true });

test.use({ viewport: { width: 1280, height: 900 } });

for (const type of everyPage ? pages : others)
  test(`${type.path || 'the front page'} breaks no rule of accessibility`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(type.path);
    await settle(page, type);
    await page.evaluate(layOutAll);
    soft(await violationsDayAndNight(page), 'light and dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    soft(await violations(page), '320 px').toEqual([]);
  });

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path } of pages.filter(everyPage ? isPlain : isChanged))
    test(`${path || 'the front page'} breaks no rule of accessibility with scripts off`, async ({
      page,
    }) => {
      await page.goto(path);
      await page.evaluate(layOutAll);
      await page.evaluate(withoutTimers);
      soft(await violations(page), 'scripts off').toEqual([]);
    });
});

/** Runs in the browser: a long page is laid out whole, and not only near what is seen. */
function layOutAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [sheet];
}

/** Runs in the browser, where with scripts off no timer fires: what axe puts off is done at once. */
function withoutTimers(): void {
  globalThis.setTimeout = ((act: () => void) => void Promise.resolve().then(act)) as never;
}

/** The types of pages that differ most without scripts. */
function isChanged({ path }: PageType): boolean {
  return /^(|articles\/[a-z-]+\/|claims\/|charts\/[a-z-]+\/|embed\/[a-z-]+\/|search\/|timeline\/|propositions\/)$/.test(
    path,
  );
}

/** Without scripts a page is the same in every view of its address. */
function isPlain({ path }: PageType): boolean {
  return !path.includes('?');
}

/** Every page but those that only lead on to another. */
function allPages(): PageType[] {
  return filesOf(atRoot)
    .filter((file) => file.endsWith('.html') && !/http-equiv="refresh"/.test(fileOf(atRoot, file)))
    .map((file) => ({ name: file, path: addressOf(file) }));
}
