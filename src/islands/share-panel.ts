import { formats } from '../cite/reference.ts';
import type { Format } from '../cite/reference.ts';
import type { ChartView, ShownView } from './chart-view.ts';
import { clearCopied, copyLink } from './copying.ts';
import { download } from './download.ts';
import { linksTo } from './exact-link.ts';
import { citation, csvFile, embedding, jsonFile, pngFile, svgFile } from './share-files.ts';

/** The parts of the panel; each is marked with `data-share`. */
type Parts = { citation: HTMLTextAreaElement; embed: HTMLTextAreaElement };

/** What a button of the panel does, by its `data-do`; gives what to say, `''` for nothing. */
type Action = (shown: ShownView) => Promise<string> | string;

/**
 * Makes the panel work: shows what waits for scripts, keeps its texts in step with the chart, and
 * answers its buttons. What is done, and what fails, is said in its `output`.
 */
export async function sharePanel(
  panel: HTMLElement,
  chart: ChartView,
  signal: AbortSignal,
): Promise<void> {
  const said = panel.querySelector('output')!;
  const part = <Name extends keyof Parts>(name: Name) =>
    panel.querySelector<Parts[Name]>(`[data-share="${name}"]`)!;
  const chosen = (name: string) =>
    panel.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';
  const format = () => formats.find(({ id }) => id === (chosen('format') as Format)) ?? formats[0];
  const write = async () => {
    const shown = await chart.shown();
    if (!shown) return;
    part('citation').value = citation(shown, format().id);
    part('embed').value = embedding(shown, chosen('embed') === 'exact' ? 'exact' : 'live');
  };
  const save = async (extension: string, file: Blob | Promise<Blob>, slug: string) => {
    const name = `no-limits-${slug}.${extension}`;
    download(name, await file);
    return `${name} saved.`;
  };
  const slugOf = ({ source }: ShownView) => source.data.chart.slug;
  const copyField = async (name: keyof Parts, done: string) => {
    part(name).select();
    await navigator.clipboard.writeText(part(name).value);
    return done;
  };
  const actions: Readonly<Record<string, Action>> = {
    'copy-live': (shown) => copyLink(linksTo(location, shown).live, said).then(() => ''),
    'copy-exact': (shown) => copyLink(linksTo(location, shown).exact, said).then(() => ''),
    'share-sheet': shareSheet,
    'copy-image': copyImage,
    png: (shown) => save('png', pngFile(shown), slugOf(shown)),
    svg: (shown) => save('svg', svgFile(shown), slugOf(shown)),
    csv: (shown) => save('csv', csvFile(shown), slugOf(shown)),
    json: (shown) => save('json', jsonFile(shown), slugOf(shown)),
    'copy-citation': () => copyField('citation', 'Citation copied.'),
    'save-citation': (shown) => {
      const { id, extension, type } = format();
      const file = new Blob([citation(shown, id)], { type: `${type};charset=utf-8` });
      return save(extension, file, `${slugOf(shown)}-citation`);
    },
    'copy-embed': () => copyField('embed', 'Embed code copied.'),
  };
  const act = async (name: string) => {
    clearCopied(said);
    try {
      const shown = await chart.shown();
      const done = shown ? await actions[name]!(shown) : 'The data of this chart did not load.';
      if (done !== '') said.value = done;
    } catch (error) {
      console.error(error);
      said.value = failures[name] ?? 'That did not work in this browser.';
    }
  };
  const press = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    if (button) void act(button.dataset['do']!);
  };
  panel.addEventListener('click', press, { signal });
  panel.addEventListener('change', () => void write(), { signal });
  chart.addEventListener('viewchange', () => (clearCopied(said), void write()), { signal });
  await write();
  for (const waiting of panel.querySelectorAll<HTMLElement>('[data-scripted]')) {
    waiting.hidden = waiting.dataset['do'] === 'share-sheet' && !('share' in navigator);
  }
}

/** Said when an action fails. */
const failures: Readonly<Record<string, string>> = {
  'copy-image': 'This browser did not let the picture be copied. Download the PNG instead.',
  'copy-citation': 'The citation could not be copied; it is selected.',
  'copy-embed': 'The embed code could not be copied; it is selected.',
};

/** The file is promised to the clipboard at once: some browsers allow copying only in the click. */
async function copyImage(shown: ShownView): Promise<string> {
  const item = new ClipboardItem({ 'image/png': pngFile(shown) });
  await navigator.clipboard.write([item]);
  return 'Image copied.';
}

/** A reader who closes the sheet has changed their mind, which is no failure. */
async function shareSheet(shown: ShownView): Promise<string> {
  const { question } = shown.source.data.chart;
  const text = shown.source.drawing.viewSentence(shown.source.data, shown.view);
  try {
    await navigator.share({ title: question, text, url: linksTo(location, shown).live });
    return 'Shared.';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return '';
    throw error;
  }
}
