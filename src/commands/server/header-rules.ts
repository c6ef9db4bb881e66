import { parseAllHeaders } from '@netlify/headers-parser';
import type { SiteFolder } from './site-folder.ts';

/** Headers of a response by their names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** What `_headers` adds to the answer for a path. */
export type HeaderRules = (path: string) => Promise<Headers>;

/** The rules of a folder's `_headers`, read again when that file changes. A later rule replaces an earlier one. */
export function headerRules(folder: string, files: SiteFolder): HeaderRules {
  let known: Readonly<{ stamp: string | null; rules: Promise<readonly Rule[]> }> | null = null;
  return async (path) => {
    const stamp = await files.stamp('_headers');
    if (known?.stamp !== stamp) known = { stamp, rules: rulesIn(`${folder}/_headers`) };
    const fitting = (await known!.rules).filter(({ pattern }) => pattern.test(path));
    return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Headers;
  };
}

type Rule = Readonly<{ pattern: RegExp; headers: Headers }>;

async function rulesIn(file: string): Promise<readonly Rule[]> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: undefined,
    minimal: false,
  });
  for (const { message } of errors) console.error(`_headers: ${message}`);
  return headers.flatMap((rule) =>
    'forRegExp' in rule ? [{ pattern: rule.forRegExp, headers: lowerCase(rule.values) }] : [],
  );
}

function lowerCase(values: Headers): Headers {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
