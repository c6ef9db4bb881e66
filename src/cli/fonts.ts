// `npm run fonts`: cuts the faces to the letters, weights and features in use, into src/fonts/, and
// writes the style sheet that names them and their fallbacks. Tests hold both to what this makes.
import { writeFileSync } from 'node:fs';
import { fallbacks } from './faces/fallbacks.ts';
import { faces } from './faces/plan.ts';
import { fontSheet } from './faces/sheet.ts';
import { subset } from './faces/subset.ts';
import { root } from './process.ts';

for (const face of faces) {
  const bytes = await subset(face);
  writeFileSync(`${root}src/fonts/${face.file}`, bytes);
  console.log(`wrote src/fonts/${face.file}: ${bytes.length.toLocaleString('en')} bytes`);
}
writeFileSync(`${root}src/styles/fonts.css`, await fontSheet(faces, fallbacks));
console.log('wrote src/styles/fonts.css');
