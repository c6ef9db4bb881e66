import { chartScene } from '../charts/chart-scene.ts';
import { viewCsv } from '../charts/csv.ts';
import { paintedSvg } from '../charts/picture-svg.ts';
import { pictureWords } from '../charts/picture-words.ts';
import { pictureScene } from '../charts/picture.ts';
import type { Scene } from '../charts/scene.ts';
import { viewSentence } from '../charts/sentence.ts';
import { viewRecord } from '../charts/view-record.ts';
import { chartReference } from '../cite/reference.ts';
import type { Format } from '../cite/reference.ts';
import { written } from '../cite/written.ts';
import { embedCode } from '../urls/embed-code.ts';
import { writeView } from '../urls/view.ts';
import type { ShownView } from './chart-view.ts';
import { linksTo } from './exact-link.ts';
import { today } from './today.ts';
import { pictureBlob } from './picture-canvas.ts';
import { paintsOf } from './picture-paints.ts';

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
  const { slug, question } = source.data.chart;
  const sentence = viewSentence(source.data, view);
  const page = { url: linksTo(location, shown).exact, accessed: today() };
  const about = { slug, title: question, sentence, asof: view.asof };
  return written([chartReference(about, page)], format);
}

/** The markup with which another page shows a view. */
export function embedding(shown: ShownView, kind: 'live' | 'exact'): string {
  const { question } = shown.source.data.chart;
  return embedCode({ address: linksTo(location, shown).embed[kind], title: question });
}

/** The title is that over the chart: the question for the usual view, else what is shown. */
function picture({ view, source }: ShownView): Scene {
  const { data, choices, publishers } = source;
  const link = linksTo(location, { view, source }).dated.replace(/^https?:\/\//, '');
  const words = pictureWords(data, view, { publishers, link });
  const usual = writeView(view, choices) === '';
  const titled = usual ? { ...words, title: data.chart.question } : words;
  return pictureScene(chartScene(data, view, frame), titled);
}
