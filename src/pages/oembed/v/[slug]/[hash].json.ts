import type { APIRoute } from 'astro';
import { corpus, withdrawalOf } from '../../../../site/corpus.ts';
import type { Frozen } from '../../../../schema/snapshot.ts';
import { site } from '../../../../domain/site.ts';
import { withdrawalLabels } from '../../../../schema/withdrawal.ts';
import { oembed } from '../../../../routing/embed-code.ts';
import { routes } from '../../../../routing/routes.ts';

export function getStaticPaths() {
  return corpus.frozen.map((frozen) => ({
    params: { slug: frozen.slug, hash: frozen.hash },
    props: { frozen },
  }));
}

/** How to embed a frozen view, as oEmbed says it. */
export const GET: APIRoute<{ frozen: Frozen }> = ({ props: { frozen }, site: origin }) => {
  const { slug, hash, title, name } = frozen;
  const address = new URL(routes.embedFrozen(slug, hash), origin).href;
  const withdrawal = withdrawalOf(frozen);
  const state = withdrawal ? `${withdrawalLabels[withdrawal.kind]}: ` : '';
  const provider = { name: site.name, url: new URL(routes.home, origin).href };
  return Response.json(oembed({ address, title: `${state}${title}: ${name}` }, provider));
};
