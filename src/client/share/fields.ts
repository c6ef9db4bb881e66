import { formats } from '../../citations/reference.ts';

/** What of the panel its actions read and write. */
export type ShareFields = Readonly<{
  /** The status line. */
  status: HTMLOutputElement;
  citation: HTMLTextAreaElement;
  embed: HTMLTextAreaElement;
  /** The format chosen for the citation. */
  format: () => (typeof formats)[number];
  /** Whether the frame is to follow new figures or to stay. */
  frame: () => 'live' | 'exact';
}>;

/** The fields that the build wrote into a panel. */
export function shareFields(panel: HTMLElement): ShareFields {
  const chosen = (name: string) =>
    panel.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  return {
    status: panel.querySelector('output')!,
    citation: panel.querySelector('[data-share="citation"]')!,
    embed: panel.querySelector('[data-share="embed"]')!,
    format: () => formats.find(({ id }) => id === chosen('format')) ?? formats[0],
    frame: () => (chosen('embed') === 'exact' ? 'exact' : 'live'),
  };
}
