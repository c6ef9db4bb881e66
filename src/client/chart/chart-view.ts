import type { Notice, View } from '../../domain/series/view.ts';
import { readView, writeView } from '../../routing/url-state/chart/view.ts';
import { untilToday } from '../../routing/url-state/chart/view.ts';
import { parseQuery } from '../../routing/url-state/grammar.ts';
import { site } from '../../domain/site.ts';
import { today } from '../base/today.ts';
import { UrlStateView } from '../base/url-state-view.ts';
import { barAddress } from '../base/view-address.ts';
import type { Announcement, ParsedView, Shown, ViewBinding } from '../base/view-binding.ts';
import { followReadout } from '../readout/follow-readout.ts';
import { setCards } from '../readout/shown-cards.ts';
import { tabChange } from '../page/tab-list.ts';
import type { TabList } from '../page/tab-list.ts';
import { chosenView, togglePin } from './form-view.ts';
import { fillForm } from './form.ts';
import { chartSource } from './source.ts';
import type { ChartSource } from './source.ts';

/** A view of a chart with what it is drawn from. */
export type ShownView = Shown<View, ChartSource>;

const chartBinding: ViewBinding<View, ChartSource> = {
  subject: 'this chart',
  load: chartSource,
  parse: (query, { choices }) => untilToday(readView(query, choices), today()),
  write: (view, { choices }) => writeView(view, choices),
  fromForm: (fields, view, { choices }) => chosenView(fields, view, choices),
  syncForm: fillForm,
  toggleHighlight: togglePin,
  render: (view, { data, drawing: draw }) => ({
    make: (frame, built) =>
      draw.elementOf(
        draw.svgTree(draw.chartScene(data, view, frame), String(built.width)),
      ) as SVGElement,
    first: () => view.at,
  }),
  renderTable: (view, { data, drawing: draw }) =>
    draw.elementOf(draw.tableTree(draw.viewTable(data, view))),
  describe: (view, { data, drawing }) => drawing.lineSentence(data, view),
  follow: followReadout,
  syncReadout: (drawing, view, { data, drawing: draw, publishers }) =>
    setCards(drawing, () => draw.readoutCards(data, view, publishers)),
  renderReadout,
  headings,
  announcement,
};

/** The panels of a chart's page that are a way to see its view, and that way. */
const kinds: Readonly<Record<string, View['view']>> = { picture: 'chart', table: 'table' };

/**
 * A chart that shows the view in the address and lets the reader choose another. On a page of its own
 * its tabs, the title of the window and the reasons beside cited figures follow the view.
 */
export class ChartView extends UrlStateView<View, ChartSource> {
  protected readonly binding = chartBinding;
  #kind: View['view'] = 'chart';

  protected override start(signal: AbortSignal): void {
    this.addEventListener('viewchange', () => void this.#follow(), { signal });
    this.addEventListener(tabChange, (event) => this.#choose(event), { signal });
    super.start(signal);
  }

  async #follow(): Promise<void> {
    const shown = await this.shown();
    if (!shown) return;
    const { view, source } = shown;
    document.title = `${source.drawing.viewTitle(source.data, view)} · ${site.name}`;
    this.#showReasons(shown);
    if (view.view !== this.#kind) this.#openPanel(view.view);
    this.#kind = view.view;
  }

  #openPanel(kind: View['view']): void {
    const tabs = this.querySelector<TabList>('tab-list');
    const panel = Object.keys(kinds).find((id) => kinds[id] === kind);
    if (!tabs || !panel) return;
    tabs.dataset['chosen'] = panel;
    if (tabs.matches(':defined')) tabs.choose(panel);
  }

  /** A panel that is a way to see the view is chosen as by a field of the form. */
  #choose(event: Event): void {
    const kind = event instanceof CustomEvent ? kinds[event.detail] : undefined;
    const field = this.querySelector<HTMLSelectElement>('select[name="view"]');
    if (!kind || !field || kind === this.#kind) return;
    this.#kind = kind;
    field.value = kind;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Assessments are of today: beside a view held at a day they would say what was not known. */
  #showReasons({ view, source: { data, drawing } }: ShownView): void {
    const cited = drawing.shownCited(data, view, drawing.shownPoints(data, view));
    const claims = view.asof === null ? cited.map(({ mark }) => mark.claim) : [];
    for (const reason of this.querySelectorAll<HTMLElement>('[data-reason]'))
      reason.hidden = !claims.includes(reason.dataset['reason'] ?? '');
  }
}

/** Says which value is pinned, which is announced unless it has the focus, or else which is pointed at. */
function renderReadout(readout: HTMLElement, mark: Element | null, at: string | null): void {
  const chart = readout.closest('chart-view');
  const pinned = at === null ? null : chart?.querySelector(`svg [data-point="${at}"]`);
  const label = (pinned ?? mark)?.getAttribute('data-label') ?? '';
  const words = pinned ? `Pinned: ${label}` : label;
  const announced = pinned && pinned !== document.activeElement;
  readout.setAttribute('aria-live', announced ? 'polite' : 'off');
  readout.toggleAttribute('data-pinned', Boolean(pinned));
  if (readout.textContent !== words) readout.textContent = words;
}

/** Title and subtitle of a view; the window is called by them, too. */
function headings(view: View, { data, drawing }: ChartSource) {
  return { title: drawing.viewHeading(data, view), intro: drawing.viewSubtitle(data, view) };
}

/** A link held at a day says how much it leaves out, with a link to what is known now. */
function announcement({ view, notices }: ParsedView<View>, source: ChartSource): Announcement {
  const addressOf = (shown: View) => barAddress(location, writeView(shown, source.choices));
  const later = laterNotice(source, view);
  if (!later) return { notices, corrected: addressOf(view) };
  const now = { address: addressOf({ ...view, asof: null }), words: 'Known now' };
  const corrected = notices.length > 0 ? addressOf(view) : null;
  return { notices: [...notices, later], corrected, more: [now] };
}

/** Says how many values a link that is held at a day leaves out; `null` where it leaves out none. */
function laterNotice({ data, drawing }: ChartSource, view: View): Notice | null {
  const { raw } = parseQuery(location.search);
  const whole = (['view', 's', 't', 'u', 'y'] as const).every((key) => raw.has(key));
  const said = drawing.asOfSentence(data, view, { whole });
  return said === null ? null : { key: 'asof', found: view.asof ?? '', said };
}
