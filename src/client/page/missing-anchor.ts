import { statusContent } from '../chart/status-line.ts';

/** Says at the top of a page that the address names a part that the page does not have. */
export function tellLostAnchors(): void {
  tell();
  window.addEventListener('hashchange', tell);
}

function tell(): void {
  document.querySelector('[data-lost-anchor]')?.remove();
  const name = partNamed(location.hash);
  if (name === '' || name === 'top' || document.getElementById(name)) return;
  const said = `This page has no part “${name.slice(0, 60)}”, so it is shown from its start.`;
  const status = document.createElement('div');
  status.className = 'chart-status container';
  status.dataset['lostAnchor'] = '';
  status.setAttribute('role', 'status');
  status.append(...statusContent([{ key: '#', found: name, said }], null));
  status.querySelector('[data-dismiss]')?.addEventListener('click', () => status.remove());
  document.querySelector('main')?.prepend(status);
}

/** The part that a hash names, without a text directive that a browser did not take out. */
function partNamed(hash: string): string {
  const plain = hash.slice(1).replace(/:~:.*$/s, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
