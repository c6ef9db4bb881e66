import { storageKeys } from '../../domain/storage-keys.ts';
import { storeChoice, storedChoice } from '../base/stored-choice.ts';

/** Light, dark, or as the operating system says. */
export const schemes = ['light', 'dark', 'auto'] as const;
export type Scheme = (typeof schemes)[number];

/**
 * A script for the head of a page, after its `meta` elements, that applies the stored choice before
 * the first paint. It is part of every page, so it is short; it does the same as `showScheme`.
 */
export const schemeStart =
  `try{const s=localStorage['${storageKeys.scheme}'],d=document;if(/^(light|dark)$/.test(s)){` +
  `d.documentElement.dataset.scheme=s;d.querySelector('[name=color-scheme]').content=s;` +
  `for(const m of d.querySelectorAll('meta[data-for]'))m.media=m.dataset.for==s?'all':'not all'}}catch{}`;

/** The stored choice; `auto` if there is none. */
export function storedScheme(): Scheme {
  return schemeOf(storedChoice('scheme'));
}

/** Stores a choice for later pages; `auto` stores nothing. */
export function storeScheme(scheme: Scheme): void {
  storeChoice('scheme', scheme === 'auto' ? null : scheme);
}

/** The choice that the page shows. */
export function shownScheme(): Scheme {
  return schemeOf(document.documentElement.dataset['scheme'] ?? null);
}

/** Applies a scheme to the page and to the browser's own controls. */
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
