import type { Notice } from '../../domain/series/view.ts';
import { pageKeys } from '../../routing/url-state/page-keys.ts';
import { namedPart } from '../base/named-part.ts';
import { statusContent } from '../chart/status-line.ts';

/**
 * Shows a notice at the top of a page whose address names a part that the page does not have, or a choice
 * of another page where it offers none.
 */
export function announceMissingAnchor(): void {
  announce();
  window.addEventListener('hashchange', announce);
}

function announce(): void {
  document.querySelector('[data-lost-anchor]')?.remove();
  const notices = [...missingPart(), ...unusedNames()];
  if (notices.length === 0) return;
  const status = document.createElement('div');
  status.className = 'chart-status container';
  status.dataset['lostAnchor'] = '';
  status.setAttribute('role', 'status');
  status.append(...statusContent(notices, null));
  status.querySelector('[data-dismiss]')?.addEventListener('click', () => status.remove());
  document.querySelector('main')?.prepend(status);
}

function missingPart(): Notice[] {
  const name = namedPart();
  if (name === '' || name === 'top' || document.getElementById(name)) return [];
  const said = `This page has no part “${name.slice(0, 60)}”, so it is shown from its start.`;
  return [{ key: '#', found: name, said }];
}

/** Pages that show a view say themselves what they do not read. */
function unusedNames(): Notice[] {
  if (document.querySelector('chart-view, timeline-view, ledger-view, search-page')) return [];
  const names = new Set(new URLSearchParams(location.search).keys());
  return pageKeys
    .filter((key) => names.has(key))
    .map((key) => ({ key, found: key, said: `“${key}” chooses nothing on this page.` }));
}
