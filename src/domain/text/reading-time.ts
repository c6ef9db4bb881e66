/** Words that an adult reads of plain English prose in a minute. */
const wordsPerMinute = 230;

/** How many minutes it takes to read a text: whole ones, at least one. */
export function minutesToRead(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
