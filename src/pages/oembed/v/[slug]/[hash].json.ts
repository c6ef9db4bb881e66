import type { APIRoute } from 'astro';
import { corpus, withdrawalOf } from '../../../../site/corpus.ts';
import type { Snapshot } from '../../../../schema/snapshot.ts';
import { site } from '../../../../domain/site.ts';
import { withdrawalLabels } from '../../../../schema/withdrawal.ts';
import { oembed } from '../../../../routing/embed-code.ts';
import { routes } from '../../../../routing/routes.ts';

export function getStaticPaths() {
  return corpus.snapshots.map((snapshot) => ({
    params: { slug: snapshot.slug, hash: snapshot.hash },
    props: { snapshot },
  }));
}

/** How to embed a snapshot, as oEmbed says it. */
export const GET: APIRoute<{ snapshot: Snapshot }> = ({ props: { snapshot }, site: origin }) => {
  const { slug, hash, title, name } = snapshot;
  const address = new URL(routes.embedSnapshot(slug, hash), origin).href;
  const withdrawal = withdrawalOf(snapshot);
  const state = withdrawal ? `${withdrawalLabels[withdrawal.kind]}: ` : '';
  const provider = { name: site.name, url: new URL(routes.home, origin).href };
  return Response.json(oembed({ address, title: `${state}${title}: ${name}` }, provider));
};
