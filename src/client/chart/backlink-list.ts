/**
 * What rests on the values of a chart, listed on its page by the build, here brought to the chart:
 * the claims on the value it pins stand in its `[data-part="backlinks"]`, and each value of its table
 * leads to its group. Contains the groups, `[data-points]`; `data-backlinks` names the chart.
 */
export class BacklinkList extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const chart = document.querySelector<HTMLElement>(
      `chart-view[data-chart="${this.dataset['backlinks']}"]`,
    );
    if (!chart) return;
    chart.addEventListener('viewchange', () => this.#show(chart), { signal });
    this.#show(chart);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** `data-view` is canonical, so its `at` is a value that the chart shows. */
  #show(chart: HTMLElement): void {
    const at = new URLSearchParams(chart.dataset['view']).get('at');
    const list = chart.querySelector<HTMLElement>('[data-part="backlinks"]');
    if (list) {
      list.hidden = at === null;
      list.replaceChildren(...(at === null ? [] : contentOf(this.#groupOf(at))));
    }
    for (const cell of chart.querySelectorAll<HTMLElement>('td[data-value]')) {
      const group = this.#groupOf(cell.dataset['value'] ?? '');
      if (group && !cell.querySelector('.backlink-link')) cell.append(' ', linkTo(group));
    }
  }

  #groupOf(point: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-points~="${CSS.escape(point)}"]`);
  }
}

/** How many claims rest on a value, and the claims with their sentences. */
function contentOf(group: HTMLElement | null): Node[] {
  const said = document.createElement('p');
  said.className = 'backlink-count';
  said.textContent =
    group?.querySelector('[data-backlink-count]')?.textContent?.trim() ??
    'No claim rests on this value.';
  const claims = group?.querySelector('[data-backlink-list]')?.cloneNode(true);
  return claims ? [said, claims] : [said];
}

function linkTo(group: HTMLElement): HTMLElement {
  const link = document.createElement('a');
  const count = group.querySelectorAll('[data-claim]').length;
  link.className = 'backlink-link';
  if (group.querySelector('[data-degree="cites"]')) link.dataset['cited'] = '';
  link.href = `#${group.id}`;
  link.textContent = String(count);
  link.setAttribute('aria-label', `${count} ${count === 1 ? 'claim' : 'claims'} on it`);
  return link;
}
