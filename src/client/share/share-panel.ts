import type { ChartView } from '../chart/chart-view.ts';
import { inTime } from '../base/loading-notice.ts';
import { clearCopied } from '../base/clipboard.ts';
import { actions, failureOf } from './actions.ts';
import { shareFields } from './fields.ts';
import type { ShareFields } from './fields.ts';
import { citation, embedding } from './image-files.ts';

/**
 * Makes the panel work: keeps its texts in step with the chart, answers its buttons, and shows what
 * waits for scripts. Its `output` is the status line.
 */
export async function sharePanel(
  panel: HTMLElement,
  chart: ChartView,
  signal: AbortSignal,
): Promise<void> {
  const fields = shareFields(panel);
  const press = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (button) void act(button.dataset['action']!, chart, fields);
  };
  const follow = () => {
    clearCopied(fields.status);
    void write(chart, fields);
  };
  panel.addEventListener('click', press, { signal });
  panel.addEventListener('change', follow, { signal });
  chart.addEventListener('viewchange', follow, { signal });
  await write(chart, fields);
  if (!signal.aborted) reveal(panel);
}

/** Writes the citation and the code of the view shown. */
async function write(chart: ChartView, fields: ShareFields): Promise<void> {
  const shown = await chart.shown();
  if (!shown) return;
  fields.citation.value = citation(shown, fields.format().id);
  fields.embed.value = embedding(shown, fields.frame());
}

async function act(action: string, chart: ChartView, fields: ShareFields): Promise<void> {
  clearCopied(fields.status);
  try {
    const shown = await inTime(chart.shown()).catch(() => null);
    const done = shown ? await actions[action]!(shown, fields) : loadError;
    if (done !== '') fields.status.value = done;
  } catch (error) {
    console.error(error);
    fields.status.value = failureOf(action);
  }
}

const loadError = 'The data of this chart did not load. Try again.';

/** Shows what waits for scripts; the system's share sheet only where there is one. */
function reveal(panel: HTMLElement): void {
  for (const waiting of panel.querySelectorAll<HTMLElement>('[data-js-only]'))
    waiting.hidden = waiting.dataset['action'] === 'share-sheet' && !('share' in navigator);
}
