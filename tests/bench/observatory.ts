// The grade that Mozilla's HTTP Observatory gives a served site, by its own rules and without the network. Its package
// is large, so it is not among ours; install it elsewhere and say where:
//   npm install --prefix .cache/observatory --ignore-scripts @mdn/mdn-http-observatory@1.4.8
//   node tests/bench/observatory.ts .cache/observatory http://localhost:4321/
// The answers are those of the server, taken as if they came over HTTPS, to which plain HTTP leads.
import { existsSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [folder = '.cache/observatory', address = 'http://localhost:4321/', plain] =
  process.argv.slice(2);
/** Its install script fetches the hosts that browsers know to be secure; this one is not among them. */
const preloaded = `${folder}/node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json`;
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
const source = `${pathToFileURL(folder).href}/node_modules/@mdn/mdn-http-observatory/src/`;
const [{ Requests }, { parseHttpEquivHeaders }, { ALL_TESTS }, grader, { AxiosHeaders }] =
  await Promise.all([
    import(`${source}types.js`),
    import(`${source}retriever/utils.js`),
    import(`${source}constants.js`),
    import(`${source}grader/grader.js`),
    import(`${source}../../../axios/index.js`),
  ]);

const host = 'https://no-limits.example/';
const answer = await fetch(address);
const text = await answer.text();
const ofServer = plain === '--plain' ? [] : [...answer.headers];
const headers = new AxiosHeaders({ 'content-type': 'text/html', ...Object.fromEntries(ofServer) });
const response = { headers, request: { headers: {} }, status: 200, verified: true, data: text };

const asked = new Requests('no-limits.example');
asked.resources.path = text;
const both = { ...response, httpEquiv: parseHttpEquivHeaders(text, host) };
const redirects = [
  { url: new URL(host.replace('https', 'http')), status: 301 },
  { url: new URL(host), status: 200 },
];
Object.assign(asked.responses, {
  auto: both,
  https: both,
  http: both,
  cors: response,
  httpRedirects: redirects,
  httpsRedirects: redirects.slice(1),
});
asked.session = {
  url: new URL(host),
  jar: { serializeSync: () => ({ cookies: [] }) },
  redirectHistory: [],
};

type Result = Readonly<{ result: string; pass: boolean; constructor: { name: string } }>;
const results: readonly Result[] = ALL_TESTS.map((test: (given: unknown) => Result) => test(asked));
const points = results.map(({ result }): number => grader.getScoreModifier(result));
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const lost = 100 + sum(points.filter((one) => one < 0));
// Extra credit counts from an A on, as in the scanner.
const { score, grade } = grader.getGradeForScore(lost >= 90 ? 100 + sum(points) : lost);
results.forEach(({ result, constructor }, at) =>
  console.log(`${String(points[at]).padStart(4)}  ${constructor.name}: ${result}`),
);
console.log(`${grade}, ${score} points`);
