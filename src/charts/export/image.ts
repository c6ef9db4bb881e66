import { textWidth, wrapped } from '../layout/text-metrics.ts';
import type { Mark, Scene } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';

/** What stands round a drawing that leaves the site, so that it can be read and traced without it. */
export type PictureWords = Readonly<{
  title: string;
  sentence: string;
  /** How values came to be, and how that is drawn. */
  statuses: string;
  /** Who published the values. */
  sources: string;
  /** Where this view is found. */
  link: string;
}>;

/** Sizes of the words round a drawing in CSS pixels; `share.css` sets the same. */
const sizes = { title: 24, sentence: 15, note: 12 } as const;
const leading = 1.4;
const margin = 32;

/**
 * A drawing with its words: the title above; the sentence, how values came to be, the sources and
 * the link below; a margin around, and a ground, since a picture lies on any colour.
 *
 * @param scene a drawing whose paths are made of absolute coordinate pairs, as all of ours are
 * @returns a scene 64 px wider than the drawing and as high as its words need
 */
export function pictureScene(scene: Scene, words: PictureWords): Scene {
  const inner = scene.width;
  const title = block('picture-title', lines(words.title, inner, sizes.title), sizes.title);
  const top = margin + title.height + 16;
  const foot = top + scene.height + 20;
  const below = stacked(
    [
      block('picture-sentence', lines(words.sentence, inner, sizes.sentence), sizes.sentence),
      block('picture-note', lines(words.statuses, inner, sizes.note), sizes.note),
      block('picture-note', lines(words.sources, inner, sizes.note), sizes.note),
      block('picture-link', linkLines(words.link, inner), sizes.note),
    ],
    foot + 16,
  );
  const [width, height] = [inner + 2 * margin, Math.ceil(below.end + margin - 8)];
  const ground = {
    kind: 'bar',
    role: 'picture-ground',
    x: 0,
    y: 0,
    label: '',
    point: null,
  } as const;
  const [x1, x2, y] = [margin, margin + inner, rounded(foot)];
  return {
    width,
    height,
    title: words.title,
    description: scene.description,
    marks: [
      { ...ground, width, height },
      ...title.marks.map((mark) => moved(mark, margin, margin)),
      ...scene.marks.map((mark) => moved(mark, margin, rounded(top))),
      { kind: 'rule', role: 'picture-rule', x1, y1: y, x2, y2: y },
      ...below.marks,
    ],
  };
}

/** A mark in another place. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === 'path') return { ...mark, d: movedPath(mark.d, dx, dy) };
  if (mark.kind !== 'rule') return { ...mark, x: rounded(mark.x + dx), y: rounded(mark.y + dy) };
  const [x1, x2] = [rounded(mark.x1 + dx), rounded(mark.x2 + dx)];
  return { ...mark, x1, x2, y1: rounded(mark.y1 + dy), y2: rounded(mark.y2 + dy) };
}

function movedPath(d: string, dx: number, dy: number): string {
  return d.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, x: string, y: string) => `${rounded(Number(x) + dx)},${rounded(Number(y) + dy)}`,
  );
}

type Block = Readonly<{ marks: readonly Mark[]; height: number }>;

/** Lines of words from the origin down; no words take no room. */
function block(role: string, words: readonly string[], size: number): Block {
  const marks = words.map((text, i): Mark => {
    const y = rounded(size + i * size * leading);
    return { kind: 'text', role, x: 0, y, text, anchor: 'start' };
  });
  return { marks, height: words.length * size * leading };
}

function stacked(blocks: readonly Block[], from: number): { marks: Mark[]; end: number } {
  let end = from;
  const marks = blocks.flatMap((one) => {
    const placed = one.marks.map((mark) => moved(mark, margin, rounded(end)));
    end += one.height + (one.height > 0 ? 8 : 0);
    return placed;
  });
  return { marks, end };
}

function lines(text: string, width: number, size: number): string[] {
  return text === '' ? [] : wrapped(text, width, size);
}

/** An address has no spaces; a long one goes on after an ampersand. */
function linkLines(link: string, width: number): string[] {
  return link.split(/(?<=&)/).reduce<string[]>((found, part) => {
    const longer = `${found.at(-1) ?? ''}${part}`;
    if (found.length > 0 && textWidth(longer, sizes.note) > width) return [...found, part];
    return [...found.slice(0, -1), longer];
  }, []);
}
