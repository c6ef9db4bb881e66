import type { Notice } from '../../domain/series/view.ts';

/** A link in a status line. */
export type StatusLink = Readonly<{ address: string; words: string }>;

/** The line of a view that says what was corrected or ignored, and whether data load. */
export type StatusLine = Readonly<{
  /** Says each notice, with a corrected link and further ones; without notices it empties the line. */
  announce: (
    notices: readonly Notice[],
    corrected: string | null,
    more?: readonly StatusLink[],
  ) => void;
  /** Says that data or code did not come, and offers to ask again. */
  announceMissing: (message: string) => void;
  announceLoading: (message: string) => void;
}>;

/** The status line of an element, in its `[data-part="status"]`, where it has one. */
export function statusLine(host: HTMLElement): StatusLine {
  const show = (content: readonly (Node | string)[]) => {
    const status = host.querySelector('[data-part="status"]');
    status?.removeAttribute('data-loading');
    status?.replaceChildren(...content);
    return status;
  };
  return {
    announce: (notices, corrected, more = []) =>
      show(notices.length > 0 ? statusContent(notices, corrected, more) : []),
    announceMissing: (message) => show(missingContent(message)),
    announceLoading: (message) => show([message])?.setAttribute('data-loading', ''),
  };
}

/** What a status line holds: its notices in one line, links that help, and a way to dismiss them. */
export function statusContent(
  notices: readonly Notice[],
  corrected: string | null,
  more: readonly StatusLink[] = [],
): HTMLElement[] {
  const mended = corrected === null ? [] : [{ address: corrected, words: 'Corrected link' }];
  const said = [...new Set(notices.map((notice) => notice.said))];
  return [
    foldedNotices(said),
    ...[...mended, ...more].map(linkTo),
    buttonFor('dismiss', 'Dismiss'),
  ];
}

/** The first sentence, which is cut to its line until it is opened, with the others under it. */
function foldedNotices([first = '', ...others]: readonly string[]): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const list = document.createElement('ul');
  summary.textContent = first;
  for (const said of others) {
    const item = document.createElement('li');
    item.textContent = said;
    list.append(item);
  }
  details.append(summary, ...(others.length > 0 ? [list] : []));
  return details;
}

/** What a status line holds where data did not come: what that means, and a way to ask again. */
function missingContent(message: string): HTMLElement[] {
  const [said, dismissal] = statusContent([{ key: '', found: '', said: message }], null);
  return [said!, buttonFor('retry', 'Try again'), dismissal!];
}

function linkTo({ address, words }: StatusLink): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  return link;
}

/** A button that a `data-` attribute names. */
function buttonFor(action: 'dismiss' | 'retry', words: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset[action] = '';
  button.textContent = words;
  return button;
}
