import type { Notice, View } from '../../domain/series/view.ts';
import { readView, untilToday, writeView } from '../../routing/url-state/chart/view.ts';
import { parseQuery } from '../../routing/url-state/grammar.ts';
import { AddressedView } from '../base/url-state-view.ts';
import type { Read, Shown } from '../base/url-state-view.ts';
import { chosenView, pinning } from './form-view.ts';
import type { Fields } from './form-view.ts';
import { fillForm } from './form.ts';
import { chartSource } from './source.ts';
import type { ChartSource } from './source.ts';
import { copyLink } from '../base/clipboard.ts';
import type { Drawn } from './responsive-drawings.ts';
import { today } from '../base/today.ts';
import { barAddress } from '../base/view-address.ts';

/** A view of a chart with what it is drawn from. */
export type ShownView = Shown<View, ChartSource>;

/** A chart that shows the view in the address and lets the reader choose another. */
export class ChartView extends AddressedView<View, ChartSource> {
  protected readonly subject = 'this chart';

  protected fetched(address: string, signal: AbortSignal): Promise<ChartSource> {
    return chartSource(address, signal);
  }

  protected readFrom(query: string, { choices }: ChartSource): Read<View> {
    return untilToday(readView(query, choices), today());
  }

  protected written(view: View, { choices }: ChartSource): string {
    return writeView(view, choices);
  }

  protected chosen(fields: Fields, view: View, { choices }: ChartSource): Read<View> {
    return chosenView(fields, view, choices);
  }

  protected bringing(point: string, view: View): View {
    return pinning(point, view);
  }

  protected fill(form: HTMLFormElement, view: View): void {
    fillForm(form, view);
  }

  protected drawnBy(view: View, { data, drawing: draw }: ChartSource): Drawn {
    return {
      make: (frame, built) =>
        draw.svgElement(draw.svgTree(draw.chartScene(data, view, frame), String(built.width))),
      first: () => view.at,
    };
  }

  protected tabulate(table: HTMLElement, view: View, { data, drawing: draw }: ChartSource): void {
    table.replaceChildren(draw.tableElement(draw.viewTable(data, view)));
  }

  protected worded(view: View, { data, drawing }: ChartSource): string {
    return drawing.lineSentence(data, view);
  }

  /** The typed title and introduction are those of the usual view; another view has its own. */
  protected override entitle(view: View, source: ChartSource): void {
    const { data, drawing } = source;
    const usual = this.written(view, source) === '';
    const [title, intro] = [this.piece('title'), this.piece('intro')];
    if (title) title.textContent = usual ? data.chart.question : drawing.viewTitle(data, view);
    if (intro) intro.textContent = usual ? data.chart.intro : drawing.viewIntro(data, view);
  }

  /** Says which value is pointed at, or else which is pinned; a pin is announced. */
  protected tell(readout: HTMLElement, mark: Element | null, at: string | null): void {
    const meant = mark ?? (at === null ? null : this.querySelector(`svg [data-point="${at}"]`));
    const pin = at !== null && meant?.getAttribute('data-point') === at;
    const label = meant?.getAttribute('data-label') ?? '';
    readout.setAttribute('aria-live', pin ? 'polite' : 'off');
    readout.replaceChildren(pin ? `Pinned: ${label}` : label);
  }

  /** A link held at a day says how much it leaves out, with a link to what is known now. */
  protected override sayRead({ view, notices }: Read<View>, source: ChartSource): void {
    const addressed = (shown: View) => barAddress(location, this.written(shown, source));
    const later = laterNotice(source, view);
    const now = { address: addressed({ ...view, asof: null }), words: 'Show what is known now' };
    const corrected = notices.length > 0 ? addressed(view) : null;
    if (later) this.say([...notices, later], corrected, [now]);
    else this.say(notices, corrected);
  }

  protected override copy(kind: string): void {
    if (kind === 'exact') void this.#copyExact();
    else super.copy(kind);
  }

  async #copyExact(): Promise<void> {
    const [shown, links] = await Promise.all([
      this.shown(),
      import('../share/permalinks.ts').catch((error) => (console.error(error), null)),
    ]);
    const copied = this.piece('copied');
    if (!links) this.sayMissing('did not load');
    else if (shown && copied) void copyLink(links.exactLink(location, shown), copied);
  }
}

/** Says how many values a link that is held at a day leaves out; `null` where it leaves out none. */
function laterNotice({ data, drawing }: ChartSource, view: View): Notice | null {
  const { raw } = parseQuery(location.search);
  const whole = (['view', 's', 't', 'u', 'y'] as const).every((key) => raw.has(key));
  const said = drawing.asOfSentence(data, view, { whole });
  return said === null ? null : { key: 'asof', found: view.asof ?? '', said };
}
