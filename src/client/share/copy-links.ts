/**
 * Lets the reader copy an address by following `a[data-copy-link]`, such as a paragraph's number.
 *
 * The number stays an ordinary link: following it puts the address in the bar; with the clipboard
 * at hand it is copied too, and a status line says so.
 */
export function copyLinks(): void {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'copied';
  document.body.append(status);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[data-copy-link]');
    if (link) void copy(link.href, status);
  });
}

async function copy(address: string, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = 'Link to the paragraph copied';
    setTimeout(() => (status.textContent = ''), 2500);
  } catch (error) {
    console.warn('The clipboard is not available; the address bar holds the link.', error);
  }
}
