/**
 * The things we ever draw. `role` becomes the CSS class and CSS decides how it looks; `color` names
 * whose colour it takes (a series' place in its chart `s1`…`s6`, or an article's theme).
 * Coordinates are CSS pixels, rounded to 0.01 so that equal input gives equal text.
 *
 * A dot or bar with a `point` (`<series>.<period>`) is a value a reader can go to, and `label` says
 * it in words; where `point` is `null` the mark is decoration and `label` is empty.
 */
export type Mark = Readonly<
  | {
      kind: 'path';
      role: string;
      color?: string;
      d: string;
      /** Where its own origin lies, and how much it is enlarged; not given: at 0 0, as it is. */
      corner?: Readonly<{ x: number; y: number; scale: number }>;
    }
  | { kind: 'rule'; role: string; color?: string; x1: number; y1: number; x2: number; y2: number }
  | {
      kind: 'dot';
      role: string;
      color?: string;
      x: number;
      y: number;
      r: number;
      label: string;
      point: string | null;
    }
  | {
      kind: 'bar';
      role: string;
      color?: string;
      x: number;
      y: number;
      width: number;
      height: number;
      label: string;
      point: string | null;
    }
  | {
      kind: 'text';
      role: string;
      color?: string;
      x: number;
      y: number;
      text: string;
      anchor: 'start' | 'middle' | 'end';
      /** Degrees clockwise about its own place; not given: level. */
      turn?: number;
      /** Where it leads; neighbouring texts that lead to one place are one link. */
      href?: string;
      /** The value whose number it is, `<series>.<period>`; not given: no one value's. */
      of?: string;
    }
>;

/** A drawing as data: its size, its names for assistive technology, and its marks in paint order. */
export type Scene = Readonly<{
  width: number;
  height: number;
  title: string;
  /** The sentence of the view: the alternative text. */
  description: string;
  marks: readonly Mark[];
}>;

/** Outer size of a drawing in CSS pixels. */
export type Frame = Readonly<{
  width: number;
  height: number;
}>;

/** A coordinate to 0.01 px; never `-0`. */
export function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100 || 0;
}

/** Roles joined as a class. */
export function role(...names: readonly string[]): string {
  return names.filter(Boolean).join(' ');
}
