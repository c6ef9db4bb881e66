import { prefix } from './site.ts';

/** The names of all that a page keeps in the reader's browser, once the reader has chosen it; `/about/` tells of each. */
export const storageKeys = {
  scheme: `${prefix}:scheme`,
  justRead: `${prefix}:just-read`,
  slash: `${prefix}:slash`,
} as const;

export type StorageName = keyof typeof storageKeys;
