import { format } from 'prettier';
import type { Fallback } from './fallbacks.ts';
import { unicodeRange } from './charset.ts';
import { chineseFaces } from './plan.ts';
import type { FontFace } from './plan.ts';

const head = `/* Written by \`npm run fonts\` from src/fonts/build/: change that, not this. */`;

/** The style sheet that names every face and every fallback, as prettier writes it. */
export function fontSheet(
  fontFaces: readonly FontFace[],
  fallbacks: readonly Fallback[],
): Promise<string> {
  const rules = [
    ...fontFaces.map(faceRule),
    ...fallbacks.map(fallbackRule),
    ...chineseFaces.map(chineseRule),
  ];
  return format([head, ...rules].join('\n\n'), {
    parser: 'css',
    printWidth: 100,
    singleQuote: true,
  });
}

function faceRule({ file, family, style, weight, charset, display }: FontFace): string {
  const weights = typeof weight === 'number' ? weight : `${weight.min} ${weight.max}`;
  return `@font-face {
    font-family: '${family}';
    font-style: ${style};
    font-weight: ${weights};
    font-display: ${display};
    src: url('../fonts/${file}?no-inline') format('woff2');
    unicode-range: ${unicodeRange(charset)};
  }`;
}

function fallbackRule(fallback: Fallback): string {
  return `@font-face {
    font-family: '${fallback.family}';
    font-style: ${fallback.style};
    font-weight: ${fallback.weight};
    src: ${fallback.local.map((name) => `local('${name}')`).join(', ')};
    size-adjust: ${fallback.sizeAdjust}%;
    ascent-override: ${fallback.ascent}%;
    descent-override: ${fallback.descent}%;
    line-gap-override: ${fallback.lineGap}%;
  }`;
}

/** Han letters, radicals, and the signs and full-width forms that stand among them. */
const chinese = 'U+2E80-303F, U+31C0-31EF, U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF, U+FF00-FFEF';

function chineseRule({ family, local }: (typeof chineseFaces)[number]): string {
  return `@font-face {
    font-family: '${family}';
    src: ${local.map((name) => `local('${name}')`).join(', ')};
    unicode-range: ${chinese};
  }`;
}
