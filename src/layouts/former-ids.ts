/** Former ids by what they are of, each with what it is called now. */
export type FormerIdsByKind = Readonly<
  Record<'article' | 'topic' | 'actor' | 'event' | 'claim', Readonly<Record<string, string>>>
>;

/** What the values of each parameter are ids of; those of series and units are an affair of their chart. */
const kinds: Readonly<Record<string, keyof FormerIdsByKind>> = {
  article: 'article',
  topic: 'topic',
  actor: 'actor',
  hl: 'article',
  s: 'article',
  at: 'event',
  c: 'claim',
};

/**
 * A script for the head of a page that puts the ids of today into the query of its address, before anything
 * reads it; `null` where nothing was renamed.
 */
export function formerIdsStart(former: FormerIdsByKind): string | null {
  if (Object.values(former).every((names) => Object.keys(names).length === 0)) return null;
  return (
    `{const f=${JSON.stringify(former)},k=${JSON.stringify(kinds)},` +
    `now=(m,i)=>m&&Object.hasOwn(m,i)?m[i]:i,{search,hash}=location,` +
    `q=search.replace(/([^?&=]+)=([^&]*)/g,(_,n,v)=>now(f.article,n)+'='+` +
    `v.replace(/[a-z0-9-]+/g,i=>now(Object.hasOwn(k,n)?f[k[n]]:null,i)));` +
    `if(q!==search)history.replaceState(history.state,'',q+hash)}`
  );
}
