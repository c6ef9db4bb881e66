// `npm run bench:search`: the search beside engines of others, in quality, time and size.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { root } from '../../src/commands/run/process.ts';
import { engineNames, enginesNamed } from './search/engines.ts';
import { headlinesMissing } from './search/headlines.ts';
import { between } from './search/marked.ts';
import { readOptions } from './search/options.ts';
import { report } from './search/report.ts';

const options = readOptions(process.argv.slice(2), engineNames);
const missing = headlinesMissing();
if (missing) console.warn(missing);
const text = report(enginesNamed(options.engines), options);
console.log(text);
if (options.write) {
  const path = `${root}docs/search.md`;
  const written = between(readFileSync(path, 'utf8'), text);
  const style = await resolveConfig(path);
  writeFileSync(path, await format(written, { ...style, filepath: path }));
}
