/**
 * Opens footnotes after the words they belong to: their references become buttons. Without scripts
 * they are links to the foot of the page, where they are also printed.
 */
export function inlineNotes(): void {
  for (const ref of document.querySelectorAll<HTMLAnchorElement>('.note-ref')) {
    ref.setAttribute('role', 'button');
    ref.setAttribute('aria-expanded', 'false');
    ref.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(ref);
    });
    ref.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && openedBy(ref)) toggle(ref);
      if (event.key !== ' ') return;
      event.preventDefault();
      toggle(ref);
    });
  }
}

function toggle(ref: HTMLAnchorElement): void {
  const open = openedBy(ref);
  ref.setAttribute('aria-expanded', String(!open));
  if (open) open.remove();
  else anchorOf(ref).after(inlineNote(ref));
}

function openedBy(ref: HTMLAnchorElement): Element | null {
  const next = anchorOf(ref).nextElementSibling;
  return next?.classList.contains('note-here') ? next : null;
}

/** The superscript element around a reference. */
function anchorOf(ref: HTMLAnchorElement): Element {
  return ref.closest('sup') ?? ref;
}

/** The text of a note without its number and its back link. */
function inlineNote(ref: HTMLAnchorElement): Element {
  const foot = document.getElementById(decodeURIComponent(ref.hash.slice(1)))!;
  const here = document.createElement('span');
  here.className = 'note-here';
  here.setAttribute('role', 'note');
  const parts = [...foot.childNodes].slice(1, -1);
  here.append(...parts.map((part) => part.cloneNode(true)));
  return here;
}
