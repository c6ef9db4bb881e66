import type { Notice } from '../model/view.ts';

/** What a status line holds: each sentence once, the corrected link, and a way to dismiss them. */
export function statusContent(notices: readonly Notice[], corrected: string | null): Node[] {
  const list = document.createElement('ul');
  for (const said of new Set(notices.map((notice) => notice.said))) {
    const item = document.createElement('li');
    item.textContent = said;
    list.append(item);
  }
  return corrected === null ? [list, dismissal()] : [list, linkTo(corrected), dismissal()];
}

function linkTo(address: string): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = 'Corrected link';
  return link;
}

function dismissal(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['dismiss'] = '';
  button.textContent = 'Dismiss';
  return button;
}
