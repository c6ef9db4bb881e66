import type { Corpus } from '../../domain/corpus.ts';
import type { FormerName } from '../../routing/published/former-address.ts';
import { removedClaims } from '../../schema/claim-history.ts';

/** Everything published that has another name now, or is gone: the redirects, and claims whose history ended. */
export function formerNames({
  redirects,
  histories,
}: Pick<Corpus, 'redirects' | 'histories'>): readonly FormerName[] {
  const claims = removedClaims(histories).map(({ id, text, removal }): FormerName => {
    const { day, why, successor } = removal;
    return { kind: 'claim', from: id, to: successor ?? null, day, was: `The claim “${text}”`, why };
  });
  return [...redirects, ...claims];
}
