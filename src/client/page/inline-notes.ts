/**
 * Lets the footnotes of a page open after the words they belong to: their references become
 * buttons. With scripts off they are links to the foot of the page, and on paper the foot has them.
 */
export function notesInPlace(): void {
  for (const ref of document.querySelectorAll<HTMLAnchorElement>('.note-ref')) {
    ref.setAttribute('role', 'button');
    ref.setAttribute('aria-expanded', 'false');
    ref.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      turn(ref);
    });
    ref.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && openedBy(ref)) turn(ref);
      if (event.key !== ' ') return;
      event.preventDefault();
      turn(ref);
    });
  }
}

function turn(ref: HTMLAnchorElement): void {
  const open = openedBy(ref);
  ref.setAttribute('aria-expanded', String(!open));
  if (open) open.remove();
  else placeOf(ref).after(noteOf(ref));
}

function openedBy(ref: HTMLAnchorElement): Element | null {
  const next = placeOf(ref).nextElementSibling;
  return next?.classList.contains('note-here') ? next : null;
}

/** The raised figure that holds a reference. */
function placeOf(ref: HTMLAnchorElement): Element {
  return ref.closest('sup') ?? ref;
}

/** The words of a note without its number and its way back. */
function noteOf(ref: HTMLAnchorElement): Element {
  const foot = document.getElementById(decodeURIComponent(ref.hash.slice(1)))!;
  const here = document.createElement('span');
  here.className = 'note-here';
  here.setAttribute('role', 'note');
  const parts = [...foot.childNodes].slice(1, -1);
  here.append(...parts.map((part) => part.cloneNode(true)));
  return here;
}
