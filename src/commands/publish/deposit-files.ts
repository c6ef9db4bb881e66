import { stringify } from 'yaml';

/** What a release says of itself. */
export type Release = Readonly<{
  name: string;
  title: string;
  description: string;
  /** Version of the software, and of the data. */
  version: string;
  dataVersion: string;
  day: string;
  /** Who is named as its author: the person or body responsible, or the site itself. */
  author: string;
  /** Where the site stands; `null` where it was built without an address. */
  url: string | null;
  /** Licences of the code and of the content, as SPDX names them. */
  licences: Readonly<{ code: string; content: string }>;
  /** Words that libraries file it under. */
  keywords: readonly string[];
}>;

/** The version as one text: `0.1.0, data 3.0.1`. */
export function versionText({ version, dataVersion }: Release): string {
  return `${version}, data ${dataVersion}`;
}

/** The files that a deposit asks for, by name: `CITATION.cff`, `.zenodo.json`, `codemeta.json`. */
export function depositFiles(release: Release): Readonly<Record<string, string>> {
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'CITATION.cff': stringify(citation(release), { lineWidth: 0 }),
    '.zenodo.json': json(zenodo(release)),
    'codemeta.json': json(codemeta(release)),
  };
}

/** As the Citation File Format 1.2.0 asks for it. */
function citation(release: Release): object {
  const { title, description, day, author, url, licences } = release;
  return {
    'cff-version': '1.2.0',
    message: 'If you use this site or its data, please cite it as below.',
    type: 'dataset',
    title,
    abstract: description,
    authors: [{ name: author }],
    version: versionText(release),
    'date-released': day,
    license: [licences.code, licences.content],
    keywords: release.keywords,
    ...(url !== null && { url }),
  };
}

function zenodo(release: Release): object {
  const { title, description, day, author, url, licences } = release;
  return {
    upload_type: 'dataset',
    title,
    description,
    creators: [{ name: author }],
    version: versionText(release),
    publication_date: day,
    access_right: 'open',
    license: licences.content.toLowerCase(),
    notes: `The code is under the ${licences.code} licence, texts and data under ${licences.content}.`,
    keywords: release.keywords,
    ...(url !== null && {
      related_identifiers: [{ identifier: url, relation: 'isIdenticalTo', resource_type: 'other' }],
    }),
  };
}

function codemeta(release: Release): object {
  const { name, title, description, day, author, url, licences } = release;
  return {
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': 'SoftwareSourceCode',
    identifier: name,
    name: title,
    description,
    version: versionText(release),
    datePublished: day,
    author: [{ '@type': 'Organization', name: author }],
    license: Object.values(licences).map((licence) => `https://spdx.org/licenses/${licence}`),
    programmingLanguage: ['TypeScript', 'Astro'],
    runtimePlatform: 'Node.js',
    keywords: release.keywords,
    ...(url !== null && { url }),
  };
}
