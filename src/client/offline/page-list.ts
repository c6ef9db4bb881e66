import type { KeptPage } from './kept-site.ts';

/** Links to pages, folded by the folder of the site that they are in. */
export function pageList(pages: readonly KeptPage[]): Element[] {
  const folders = Map.groupBy(pages, ({ path }) => path.split('/', 1)[0]!);
  return [...folders.values()].map((inside) =>
    inside.length === 1 ? line(link(inside[0]!)) : line(fold(inside)),
  );
}

function fold(pages: readonly KeptPage[]): Element {
  const [summary, list] = [element('summary'), element('ul')];
  const [{ path, title }] = pages as readonly [KeptPage];
  summary.textContent = `${path.startsWith('v/') ? 'Snapshots of charts' : title}: ${pages.length} pages`;
  list.append(...pages.map((page) => line(link(page))));
  const details = element('details');
  details.className = 'disclosure';
  details.append(summary, list);
  return details;
}

function link({ url, title }: KeptPage): Element {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = title;
  return anchor;
}

function line(content: Element): Element {
  const item = element('li');
  item.append(content);
  return item;
}

function element(name: string): HTMLElement {
  return document.createElement(name);
}
