// `npm run fonts`: cuts the fonts to the characters, weights and features in use, into src/fonts/, and
// writes the style sheet that names them and their fallbacks. Tests hold both to what this makes.
import { writeFileSync } from 'node:fs';
import { fallbacks } from '../fonts/build/fallbacks.ts';
import { fontFaces } from '../fonts/build/plan.ts';
import { fontSheet } from '../fonts/build/stylesheet.ts';
import { subset } from '../fonts/build/subset.ts';
import { root } from './run/process.ts';

for (const face of fontFaces) {
  const bytes = await subset(face);
  writeFileSync(`${root}src/fonts/${face.file}`, bytes);
  console.log(`wrote src/fonts/${face.file}: ${bytes.length.toLocaleString('en')} bytes`);
}
writeFileSync(`${root}src/styles/fonts.css`, await fontSheet(fontFaces, fallbacks));
console.log('wrote src/styles/fonts.css');
