import { namedPart } from '../base/named-part.ts';
import { statusContent } from '../chart/status-line.ts';

/** Shows a notice at the top of a page whose address names a part that the page does not have. */
export function announceMissingAnchor(): void {
  announce();
  window.addEventListener('hashchange', announce);
}

function announce(): void {
  document.querySelector('[data-lost-anchor]')?.remove();
  const name = namedPart();
  if (name === '' || name === 'top' || document.getElementById(name)) return;
  const message = `This page has no part “${name.slice(0, 60)}”, so it is shown from its start.`;
  const status = document.createElement('div');
  status.className = 'chart-status container';
  status.dataset['lostAnchor'] = '';
  status.setAttribute('role', 'status');
  status.append(...statusContent([{ key: '#', found: name, said: message }], null));
  status.querySelector('[data-dismiss]')?.addEventListener('click', () => status.remove());
  document.querySelector('main')?.prepend(status);
}
