import { openingQuestions } from '../../domain/positions/front-questions.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Entries } from '../read/records.ts';
import { problemAt } from '../read/source-location.ts';

/** What the front page says of propositions and the opening picture does not show. */
export function findingProblems({ raws }: Pick<Entries, 'raws'>, corpus: Corpus): Problem[] {
  const questions = openingQuestions(corpus);
  const shown = new Map(questions.map(({ proposition, divided }) => [proposition.id, divided]));
  return raws
    .filter(({ kind }) => kind === 'site')
    .flatMap(({ raw, place }) =>
      (['divided', 'agreed'] as const).flatMap((side) =>
        listed(raw, side).flatMap((id, index) => {
          if (shown.get(id) === (side === 'divided')) return [];
          return [problemAt(place, ['finding', side, index], ...untrue(id, shown.get(id)))];
        }),
      ),
    );
}

function untrue(id: string, divided: boolean | undefined): [found: string, fix: string] {
  if (divided === undefined)
    return [`too few articles speak on ${id} for the opening picture`, 'leave it out, in text too'];
  const how = divided ? 'divides the articles' : 'does not divide those who speak';
  return [`${id} ${how}`, 'move it to the other list, and look at text'];
}

/** The lists of a site that has the shape of one. */
function listed(raw: unknown, side: 'divided' | 'agreed'): readonly string[] {
  return (raw as { finding: Record<typeof side, string[]> }).finding[side];
}
