/** Under which name the browser keeps the choice to read without notes; otherwise nothing is kept. */
export const justReadKey = 'no-limits:just-read';

/** A script for the head of an essay: marks and notes that are hidden are never painted. */
export const readingStart = `try{if(localStorage['${justReadKey}'])document.documentElement.dataset.justRead=''}catch{}`;
