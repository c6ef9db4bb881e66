import type { APIRoute } from 'astro';
import { themeNames } from '../../components/page/theme-names.ts';
import { imagePng } from '../../og/image-files.ts';
import { imageSvg } from '../../og/image-svg.ts';
import { viewImage } from '../../og/image-data.ts';
import { corpusImages } from '../../og/corpus-images.ts';
import { imageTheme } from '../../og/drawing/fonts.ts';
import { pairs } from '../../site/bounded/compared.ts';
import { corpus } from '../../site/corpus.ts';
import tokens from '../../styles/tokens.css?raw';
import { routes } from '../../routing/routes.ts';

export function getStaticPaths() {
  const readable = (path: string) =>
    new URL(path, import.meta.env.SITE).href.replace(/^https?:\/\//, '');
  const images = [
    ...corpusImages(corpus, pairs),
    ...corpus.snapshots.map((snapshot) => {
      const { slug, hash } = snapshot;
      const address = readable(routes.snapshot(slug, hash));
      return [`v/${slug}/${hash}`, viewImage(snapshot, address)] as const;
    }),
  ];
  return images.map(([path, image]) => ({ params: { path }, props: { image } }));
}

const theme = imageTheme(tokens, themeNames);

/** The share image of a page. */
export const GET: APIRoute = async ({ props: { image } }) =>
  new Response(await imagePng(imageSvg(image, theme)), {
    headers: { 'Content-Type': 'image/png' },
  });
