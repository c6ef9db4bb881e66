import type { SubjectRecord } from '../search/index/record.ts';
import { countWords, positionsOn, stanceCounts } from '../domain/positions/positions.ts';
import { formatDate } from '../domain/text/no-break.ts';
import { routes } from '../routing/routes.ts';
import { corpus } from './corpus.ts';

/** The propositions, which the search in the head of every page finds too. */
export function searchSubjects(): readonly SubjectRecord[] {
  return corpus.propositions.map(({ id, text, question }): SubjectRecord => ({
    of: 'proposition',
    id,
    text: question,
    also: text,
    place: countWords(stanceCounts(positionsOn(id, corpus))),
    url: routes.proposition(id),
  }));
}

/** Events and sources, which are found on the search page alone: they weigh more than all claims need. */
export function otherSubjects(): readonly SubjectRecord[] {
  return [
    ...corpus.events.map(({ id, text, label, date }): SubjectRecord => ({
      of: 'event',
      id,
      text,
      also: `${label} ${formatDate(date)}`,
      place: formatDate(date),
      url: routes.event(id),
    })),
    ...corpus.sources.map(({ id, title, publisher }): SubjectRecord => ({
      of: 'source',
      id,
      text: title,
      also: publisher,
      place: publisher,
      url: routes.source(id),
    })),
  ];
}
