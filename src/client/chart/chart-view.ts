import type { Notice, View } from '../../domain/series/view.ts';
import { readView, writeView } from '../../routing/url-state/chart/view.ts';
import { untilToday } from '../../routing/url-state/chart/view.ts';
import { parseQuery } from '../../routing/url-state/grammar.ts';
import { today } from '../base/today.ts';
import { UrlStateView } from '../base/url-state-view.ts';
import { barAddress } from '../base/view-address.ts';
import type { Announcement, ParsedValue, Shown, ViewBinding } from '../base/view-binding.ts';
import { followReadout } from '../readout/follow-readout.ts';
import { setCards } from '../readout/shown-cards.ts';
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
  links: {
    exact: async () => {
      const { exactLink } = await import('../share/permalinks.ts');
      return (shown) => exactLink(location, shown);
    },
  },
};

/** A chart that shows the view in the address and lets the reader choose another. */
export class ChartView extends UrlStateView<View, ChartSource> {
  protected readonly binding = chartBinding;
}

/** Says which value is pinned, which is announced, or else which is pointed at. */
function renderReadout(readout: HTMLElement, mark: Element | null, at: string | null): void {
  const chart = readout.closest('chart-view');
  const pinned = at === null ? null : chart?.querySelector(`svg [data-point="${at}"]`);
  const label = (pinned ?? mark)?.getAttribute('data-label') ?? '';
  const words = pinned ? `Pinned: ${label}` : label;
  readout.setAttribute('aria-live', pinned ? 'polite' : 'off');
  readout.toggleAttribute('data-pinned', Boolean(pinned));
  if (readout.textContent !== words) readout.textContent = words;
}

/** The typed title and introduction are those of the default view; another view has its own. */
function headings(view: View, { data, choices, drawing }: ChartSource) {
  if (writeView(view, choices) === '')
    return { title: data.chart.question, intro: data.chart.intro };
  return { title: drawing.viewTitle(data, view), intro: drawing.viewIntro(data, view) };
}

/** A link held at a day says how much it leaves out, with a link to what is known now. */
function announcement({ view, notices }: ParsedValue<View>, source: ChartSource): Announcement {
  const addressOf = (shown: View) => barAddress(location, writeView(shown, source.choices));
  const later = laterNotice(source, view);
  if (!later) return { notices, corrected: addressOf(view) };
  const now = { address: addressOf({ ...view, asof: null }), words: 'Show what is known now' };
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
