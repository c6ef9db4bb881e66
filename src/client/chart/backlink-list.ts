import { Enhancement } from '../base/enhancement.ts';

/**
 * The claims on the values of a chart, listed on its page by the build, here joined with the drawing:
 * a claim that is pointed at lights its values, `[data-cites]` or else `[data-beside]`, and a value
 * its claims; the claims on the pinned value stay lit, and the chart's `[data-part="backlinks"]`
 * counts them. Each row of its table leads to them. `data-backlinks` names the chart.
 */
export class BacklinkList extends Enhancement {
  protected start(signal: AbortSignal): void {
    const chart = document.querySelector<HTMLElement>(
      `chart-view[data-chart="${this.dataset['backlinks']}"]`,
    );
    if (!chart) return;
    const point = ({ target }: Event) => lightValues(chart, claimOf(target));
    for (const event of ['pointerover', 'focusin']) this.addEventListener(event, point, { signal });
    const leave = () => lightValues(chart, null);
    for (const event of ['pointerleave', 'focusout'])
      this.addEventListener(event, leave, { signal });
    chart.addEventListener('viewchange', () => this.#follow(chart), { signal });
    this.#watchValues(chart, signal);
    this.#follow(chart);
  }

  /** A value that is pointed at or has the focus lights its claims. */
  #watchValues(chart: HTMLElement, signal: AbortSignal): void {
    const drawing = chart.querySelector('[data-part="drawing"]');
    if (!drawing) return;
    const changes = new MutationObserver(() => this.#lightClaims(chart));
    changes.observe(drawing, { subtree: true, attributeFilter: ['data-hover'] });
    signal.addEventListener('abort', () => changes.disconnect(), { once: true });
  }

  /** `data-view` is canonical, so its `at` is a value that the chart shows. */
  #follow(chart: HTMLElement): void {
    const at = pinned(chart);
    const list = chart.querySelector<HTMLElement>('[data-part="backlinks"]');
    if (list) {
      list.hidden = at === null;
      list.replaceChildren(...(at === null ? [] : countOf(this.#groupOf(at))));
    }
    this.#lightClaims(chart);
    const table = chart.querySelector('[data-part="table"] table');
    if (table && this.querySelector('[data-points]')) this.#addColumn(table);
  }

  #lightClaims(chart: HTMLElement): void {
    const hovered = chart.querySelector<HTMLElement>('[data-part="drawing"] [data-hover]');
    const point = hovered?.dataset['point'] ?? pinned(chart);
    const [citing, beside] = (['cites', 'beside'] as const).map((degree) =>
      point === null ? [] : [...this.#claimsOn(degree, point)],
    );
    const lit = citing!.length > 0 ? citing! : beside!;
    for (const claim of this.querySelectorAll('[data-claim]'))
      claim.toggleAttribute('data-lit', lit.includes(claim));
  }

  #claimsOn(degree: 'cites' | 'beside', point: string): NodeListOf<Element> {
    return this.querySelectorAll(`[data-claim][data-${degree}~="${CSS.escape(point)}"]`);
  }

  #groupOf(point: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-points~="${CSS.escape(point)}"]`);
  }

  /** A drawn table has no column for claims; that of the build has. */
  #addColumn(table: Element): void {
    if (table.querySelector('[data-claims-head], .backlink-link')) return;
    const head = document.createElement('th');
    head.scope = 'col';
    head.dataset['claimsHead'] = '';
    head.textContent = 'Claims';
    table.querySelector('thead tr')?.append(head);
    for (const row of table.querySelectorAll('tbody tr')) {
      const cell = document.createElement('td');
      const link = this.#linkFor(row);
      if (link) cell.append(link);
      row.append(cell);
    }
  }

  #linkFor(row: Element): HTMLElement | null {
    const points = [...row.querySelectorAll<HTMLElement>('td[data-value]')].map(
      (cell) => cell.dataset['value'] ?? '',
    );
    const claims = new Set(
      points.flatMap((point) => [
        ...this.#claimsOn('cites', point),
        ...this.#claimsOn('beside', point),
      ]),
    );
    const group = points.map((point) => this.#groupOf(point)).find((one) => one !== null);
    if (!group || claims.size === 0) return null;
    const link = linkTo(group, claims.size, row.querySelector('th')?.textContent ?? '');
    const cited = points.some((point) => this.#claimsOn('cites', point).length > 0);
    if (cited) link.dataset['cited'] = '';
    return link;
  }
}

function pinned(chart: HTMLElement): string | null {
  return new URLSearchParams(chart.dataset['view']).get('at');
}

function claimOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null;
}

/** Lights the values that a claim cites, or else those beside it; `null`: none any more. */
function lightValues(chart: HTMLElement, claim: HTMLElement | null): void {
  const points = (claim?.dataset['cites'] || claim?.dataset['beside'] || '').split(' ');
  for (const mark of chart.querySelectorAll<SVGElement>('[data-part="drawing"] [data-point]'))
    mark.toggleAttribute('data-lit', points.includes(mark.dataset['point'] ?? ''));
}

/** How many claims rest on a value, with the way to them. */
function countOf(group: HTMLElement | null): (Node | string)[] {
  const count = group?.querySelector('[data-backlink-count]')?.textContent?.trim();
  if (!group || !count) return ['No claim rests on this value.'];
  const link = document.createElement('a');
  link.href = '#claims';
  link.textContent = 'Who says what';
  return [`${count} `, link];
}

function linkTo(group: HTMLElement, count: number, row: string): HTMLElement {
  const link = document.createElement('a');
  link.className = 'backlink-link';
  link.href = `#${group.id}`;
  link.textContent = String(count);
  link.setAttribute(
    'aria-label',
    `${count} ${count === 1 ? 'claim' : 'claims'} on the values of ${row}`,
  );
  return link;
}
