import { storageKeys } from '../../domain/storage-keys.ts';

/** A script for the head of an essay that hides marks and notes before the first paint. */
export const readingStart = `try{if(localStorage['${storageKeys.justRead}']==='1')document.documentElement.dataset.justRead=''}catch{}`;
