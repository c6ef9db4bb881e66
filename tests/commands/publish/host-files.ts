import { headerRules } from '../../../src/commands/publish/headers-file.ts';

const written = 'Written by `npm run test:update` from `src/commands/publish/headers-file.ts`.';

/** What Netlify and Cloudflare send with every page unless a rule says otherwise. */
const asked = ['Cache-Control', 'public, max-age=0, must-revalidate'] as const;

/** The headers as a file that the configuration of nginx includes at its `http` level. */
export function nginxHeaders(): string {
  const names = [...new Set(headerRules.flatMap(([, headers]) => Object.keys(headers)))];
  const sent = names.filter((name) => name !== 'Content-Type');
  const maps = sent.map((name) => nginxMap(name, variableOf(name)));
  const adds = sent.map((name) => `add_header ${name} $${variableOf(name)} always;`);
  return `# ${written}\n\n${maps.join('\n\n')}\n\n${adds.join('\n')}\n`;
}

/** Of expressions that fit, nginx takes the first. */
function nginxMap(name: string, variable: string): string {
  const lines = valuesOf(name).map(([pattern, value]) =>
    pattern === '*' ? `default "${value}";` : `"~${expressionOf(pattern)}" "${value}";`,
  );
  return [`map $uri $${variable} {`, ...lines.reverse().map((line) => `  ${line}`), '}'].join('\n');
}

function valuesOf(name: string): (readonly [string, string])[] {
  const own = headerRules.flatMap(([pattern, headers]) =>
    headers[name] === undefined ? [] : [[pattern, headers[name]] as const],
  );
  return name === asked[0] ? [['*', asked[1]], ...own] : own;
}

function expressionOf(pattern: string): string {
  // nginx knows a page by its file.
  const page = pattern.endsWith('/') ? '(index\\.html)?' : '';
  return `^/${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}${page}$`;
}

function variableOf(name: string): string {
  return name.toLowerCase().replaceAll('-', '_').concat('_sent');
}

/** The headers as a snippet that a site of Caddy imports; a `route` keeps their order. */
export function caddyHeaders(): string {
  const rules = [['*', { [asked[0]]: asked[1] }] as const, ...headerRules].flatMap(
    ([pattern, headers], at) => [
      ...(pattern === '*' ? [] : [`  @rule${at} path_regexp ${expressionOf(pattern)}`]),
      ...Object.entries(headers).map(
        ([name, value]) => `  header ${pattern === '*' ? '' : `@rule${at} `}${name} "${value}"`,
      ),
    ],
  );
  return [`# ${written}`, 'route {', ...rules, '}', ''].join('\n');
}
