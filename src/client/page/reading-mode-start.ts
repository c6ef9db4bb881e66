/** The storage key of the choice to read without notes. */
export const justReadKey = 'no-limits:just-read';

/** A script for the head of an essay that hides marks and notes before the first paint. */
export const readingStart = `try{if(localStorage['${justReadKey}']==='1')document.documentElement.dataset.justRead=''}catch{}`;
