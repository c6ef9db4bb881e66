import {
  addressFile,
  lossFaults,
  lostAddresses,
  readAddresses,
} from '../../corpus/locks/addresses.ts';
import { textIfThere } from '../../corpus/subject/content-root.ts';
import { formerNames } from '../../corpus/locks/former-names.ts';
import { historyFile } from '../../corpus/locks/history.ts';
import { readHistory, readRedirects, redirectFile } from '../../corpus/read/records.ts';
import type { FormerName } from '../../routing/published/former-address.ts';
import { historiesOf } from '../../schema/claim-history.ts';
import { addressesOf } from '../run/site-addresses.ts';

/** Every address that a project has published, and what it says of those that are no more. */
export type Published = Readonly<{ addresses: readonly string[]; names: readonly FormerName[] }>;

/** What a project has published, from the folder of its content on this disk. */
export function publishedBy(root: string): Published {
  const textOf = (path: string) => textIfThere(path, root);
  const redirects = readRedirects(textOf(redirectFile)).entries.map(({ value }) => value);
  const history = readHistory(textOf(historyFile)).entries.map(({ value }) => value);
  return {
    addresses: readAddresses(textOf(addressFile)),
    names: formerNames({ redirects, histories: historiesOf(history) }),
  };
}

/** What a built site has lost of what was published, a line for each address. */
export function lossesIn(folder: string, { addresses, names }: Published): string[] {
  return lossFaults(lostAddresses(addresses, new Set(addressesOf(folder)), names));
}
