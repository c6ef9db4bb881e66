import type { Notice } from '../model/view.ts';

/** A link in a status line. */
export type StatusLink = Readonly<{ address: string; words: string }>;

/** What a status line holds: each sentence once, links that help, and a way to dismiss them. */
export function statusContent(
  notices: readonly Notice[],
  corrected: string | null,
  more: readonly StatusLink[] = [],
): Node[] {
  const mended = corrected === null ? [] : [{ address: corrected, words: 'Corrected link' }];
  const list = document.createElement('ul');
  for (const said of new Set(notices.map((notice) => notice.said))) {
    const item = document.createElement('li');
    item.textContent = said;
    list.append(item);
  }
  return [list, ...[...mended, ...more].map(linkTo), dismissal()];
}

function linkTo({ address, words }: StatusLink): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  return link;
}

function dismissal(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['dismiss'] = '';
  button.textContent = 'Dismiss';
  return button;
}
