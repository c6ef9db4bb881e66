/** Whether two Cyrillic words are forms of one, or an adjective made of a name: `китайские` of `Китай`. */
export function inflected(word: string, other: string): boolean {
  const { same, end, otherEnd } = endings(word, other);
  return sameForm(word, other) || (word !== other && same >= 5 && end <= 6 && otherEnd <= 2);
}

/** Whether two Cyrillic words are forms of one. */
export function sameForm(word: string, other: string): boolean {
  const { same, end, otherEnd } = endings(word, other);
  const least = Math.max(4, Math.ceil(Math.max(word.length, other.length) * 0.6));
  return word !== other && same >= least && end <= 3 && otherEnd <= 3;
}

/** How long the beginning is that two words share, and how long the ending of each. */
function endings(word: string, other: string) {
  let same = 0;
  while (same < word.length && word[same] === other[same]) same += 1;
  return { same, end: word.length - same, otherEnd: other.length - same };
}
