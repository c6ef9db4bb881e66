/** The names of all that a page keeps in the reader's browser, once the reader has chosen it; `/about/` tells of each. */
export const storageKeys = {
  scheme: 'no-limits:scheme',
  justRead: 'no-limits:just-read',
  slash: 'no-limits:slash',
} as const;

export type StorageName = keyof typeof storageKeys;
