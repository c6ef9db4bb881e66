/** English words that say nothing about a subject, for engines that bring no such list themselves. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about an and any are as at be been being but by can could did do does for from had has ' +
    'have he her his how i if in into is it its me my no nor not of on or our s she should so t ' +
    'than that the their them then there these they this those to was we were what when where ' +
    'which who whom whose why will with would you your'
  ).split(' '),
);
