import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { routesAt } from '../../routing/route-builder.ts';
import type { SiteAddress } from '../../routing/site-address.ts';
import { root } from '../run/process.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { headersFile } from './headers-file.ts';
import {
  alwaysContained,
  fontNotices,
  noticesText,
  packageFolderOf,
  packageNotice,
} from './notices.ts';
import { securityFile } from './security-file.ts';

/**
 * Writes into the built site what is about it as a whole: `_headers`, the notices of works of others, the bill of
 * materials, and `security.txt` where a contact is named.
 */
export function publishedFiles(address: SiteAddress): AstroIntegration {
  const folders = new Set<string>(alwaysContained.map((name) => `${root}node_modules/${name}`));
  return {
    name: 'published-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [packagesInto(folders)] } });
      },
      'astro:build:done': ({ dir }) => {
        const files = { ...wholeSite(address), ...notices(folders), ...bill() };
        for (const [path, text] of Object.entries(files)) writeInto(dir, path, text);
      },
    },
  };
}

/** Notes the packages whose modules end up in the scripts that readers load. */
function packagesInto(folders: Set<string>) {
  return {
    name: 'packages-in-scripts',
    generateBundle(
      this: { environment?: { name: string } },
      _: unknown,
      bundle: Readonly<Record<string, object>>,
    ) {
      if (this.environment?.name !== 'client') return;
      for (const chunk of Object.values(bundle))
        for (const module of 'moduleIds' in chunk ? (chunk.moduleIds as string[]) : []) {
          const folder = packageFolderOf(module);
          if (folder) folders.add(folder);
        }
    },
  };
}

/** The addresses of the files, below the folder of the site. */
const names = Object.fromEntries(
  (['notices', 'bill', 'securityContact'] as const).map((name) => [
    name,
    routesAt('/')[name].slice(1),
  ]),
) as Readonly<Record<'notices' | 'bill' | 'securityContact', string>>;

/** Files of a folder: their paths and what they hold. */
type Files = Readonly<Record<string, string>>;

function wholeSite(address: SiteAddress): Files {
  const headers = { _headers: headersFile(address.base) };
  const security = securityFile(address);
  if (security === null) return headers;
  if ('problem' in security) throw new Error(security.problem);
  return { ...headers, [names.securityContact]: security.text };
}

function notices(folders: ReadonlySet<string>): Files {
  const fonts = fontNotices(`${root}src/fonts/`);
  const text = noticesText([...fonts, ...[...folders].map(packageNotice)]);
  return { [names.notices]: text };
}

function bill(): Files {
  return { [names.bill]: billOfMaterials(root) };
}

function writeInto(folder: URL, path: string, text: string): void {
  const file = new URL(path, folder);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
