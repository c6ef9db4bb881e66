import type { Notice } from '../../domain/series/view.ts';
import { nearestName } from '../../domain/text/edit-distance.ts';
import { choosing, didYouMean, notice, quoted } from './notices.ts';

/** An id that is not one of the page's, with the nearest that is. */
export function unknownId(
  key: string,
  found: string,
  known: readonly string[],
  { noun = choosing[key], of = 'this chart' }: Readonly<{ noun?: string; of?: string }> = {},
): Notice {
  const hint = didYouMean(nearestName(found, known));
  return notice(key, found, `${quoted(found)} is no ${noun} of ${of} and was left out.${hint}`);
}
