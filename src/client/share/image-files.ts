import { chartScene } from '../../charts/layout/chart-scene.ts';
import { viewCsv } from '../../charts/export/csv.ts';
import { paintedSvg } from '../../charts/export/image-svg.ts';
import { pictureWords } from '../../charts/export/image-text.ts';
import { pictureScene } from '../../charts/export/image.ts';
import type { Scene } from '../../charts/scene/scene.ts';
import { viewSentence } from '../../charts/text/sentence.ts';
import { viewTitle } from '../../charts/text/view-title.ts';
import { viewRecord } from '../../charts/export/view-record.ts';
import { chartReference } from '../../citations/reference.ts';
import type { Format } from '../../citations/reference.ts';
import { written } from '../../citations/format.ts';
import { embedCode } from '../../routing/embed-code.ts';
import type { ShownView } from '../chart/chart-view.ts';
import { linksTo } from './permalinks.ts';
import { today } from '../base/today.ts';
import { pictureBlob } from './image-canvas.ts';
import { paintsOf } from './image-colors.ts';

/** The drawing in a picture, in CSS pixels; a PNG has twice as many. */
const frame = { width: 896, height: 460 } as const;

/** A view as a PNG with its words. */
export function pngFile(shown: ShownView): Promise<Blob> {
  const scene = picture(shown);
  return pictureBlob(scene, paintsOf(scene), 2);
}

/** A view as an SVG with its words, in colours that need no style sheet. */
export function svgFile(shown: ShownView): Blob {
  const scene = picture(shown);
  return new Blob([paintedSvg(scene, paintsOf(scene))], { type: 'image/svg+xml' });
}

/** The values of a view. */
export function csvFile({ view, source }: ShownView): Blob {
  return new Blob([viewCsv(source.data, view)], { type: 'text/csv;charset=utf-8' });
}

/** A view with its values, its links and its publishers. */
export function jsonFile(shown: ShownView): Blob {
  const { live, exact } = linksTo(location, shown);
  const { data, publishers } = shown.source;
  const beside = { link: live, exact, publishers, made: today() };
  const text = JSON.stringify(viewRecord(data, shown.view, beside), null, 2);
  return new Blob([`${text}\n`], { type: 'application/json' });
}

/** How to cite a view. */
export function citation(shown: ShownView, format: Format): string {
  const { view, source } = shown;
  const { slug } = source.data.chart;
  const sentence = viewSentence(source.data, view);
  const page = { url: linksTo(location, shown).exact, accessed: today() };
  const about = { slug, title: viewTitle(source.data, view), sentence, asof: view.asof };
  return written([chartReference(about, page)], format);
}

/** The markup with which another page shows a view. */
export function embedding(shown: ShownView, kind: 'live' | 'exact'): string {
  const title = viewTitle(shown.source.data, shown.view);
  return embedCode({ address: linksTo(location, shown).embed[kind], title });
}

function picture({ view, source }: ShownView): Scene {
  const { data, publishers } = source;
  const link = linksTo(location, { view, source }).dated.replace(/^https?:\/\//, '');
  return pictureScene(
    chartScene(data, view, frame),
    pictureWords(data, view, { publishers, link }),
  );
}
