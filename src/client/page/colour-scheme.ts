import { keepChoice, keptChoice } from '../base/stored-choice.ts';

/** The colours of the site: by day, by night, or as the reader's system has them. */
export const schemes = ['light', 'dark', 'auto'] as const;
export type Scheme = (typeof schemes)[number];

/** Under which name the browser keeps a choice; `auto` keeps nothing. */
export const schemeKey = 'no-limits:scheme';

/**
 * A script for the head of a page, after its `meta` elements: the kept choice holds before anything
 * is painted. Its bytes go with every page, so it is short, and says what `showScheme` says.
 */
export const schemeStart =
  `try{const s=localStorage['${schemeKey}'],d=document;if(/^(light|dark)$/.test(s)){` +
  `d.documentElement.dataset.scheme=s;d.querySelector('[name=color-scheme]').content=s;` +
  `for(const m of d.querySelectorAll('meta[data-for]'))m.media=m.dataset.for==s?'all':'not all'}}catch{}`;

/** The kept choice; `auto` where there is none or the browser keeps nothing. */
export function keptScheme(): Scheme {
  return schemeOf(keptChoice(schemeKey));
}

/** Keeps a choice for later pages, as far as the browser keeps anything. */
export function keepScheme(scheme: Scheme): void {
  keepChoice(schemeKey, scheme === 'auto' ? null : scheme);
}

/** The choice that the page shows. */
export function shownScheme(): Scheme {
  return schemeOf(document.documentElement.dataset['scheme'] ?? null);
}

/** Paints the page, and what the browser draws around it, in a scheme. */
export function showScheme(scheme: Scheme): void {
  const root = document.documentElement;
  if (scheme === 'auto') delete root.dataset['scheme'];
  else root.dataset['scheme'] = scheme;
  const meta = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  if (meta) meta.content = scheme === 'auto' ? 'light dark' : scheme;
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[data-for]'))
    bar.media = barMedia(bar.dataset['for']!, scheme);
}

function barMedia(own: string, scheme: Scheme): string {
  if (scheme === 'auto') return `(prefers-color-scheme: ${own})`;
  return own === scheme ? 'all' : 'not all';
}

function schemeOf(text: string | null): Scheme {
  return schemes.find((scheme) => scheme === text) ?? 'auto';
}
