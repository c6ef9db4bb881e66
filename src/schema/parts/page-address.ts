import { z } from 'zod';
import { refusing } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** The address of a page of the public web, as a reader can open it. */
export const PageAddress = z.url({ protocol: /^https?$/ }).superRefine(refusing(notPublic));

/** Hosts whose pages are cited at `http:` addresses, as they were seen; any other needs `https:`. */
const plainHosts: readonly string[] = [
  '51kids.com',
  'all.true-news.info',
  'china.org.cn',
  'clv-development.org',
  'en.people.cn',
  'en.people.cn.',
  'english.china.org.cn',
  'english.eastday.com',
  'finomenov.ru',
  'russian.peopledaily.com.cn',
  'usa.chinadaily.com.cn',
  'www.chinadaily.com.cn',
  'www.newschinamag.com',
  'www.segodnia.ru',
  'www.yfhgs7.cn',
];

/** Parameters that tell a host where its readers come from, and lead nowhere else. */
const tracker = /^(utm_\w+|fbclid|gclid|yclid)$/;

function notPublic(text: string): Refusal | null {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  if (/\s/.test(text))
    return refused('a space stands in it', 'write %20 for a space, or remove it');
  if (url.username || url.password)
    return refused('it holds a name or a password', 'remove what stands before the @');
  if (!isPublic(url.hostname))
    return refused(
      `${url.hostname} is not a host of the public web`,
      'write the address at which everybody can read the page',
    );
  if (url.protocol === 'http:' && !plainHosts.includes(url.hostname))
    return refused(
      'it begins with http:',
      'write https:; if the host has none, add it to `plainHosts` in src/schema/parts/page-address.ts',
    );
  const traced = [...url.searchParams.keys()].find((name) => tracker.test(name));
  return traced === undefined
    ? null
    : refused(`${traced} says where a reader came from`, `remove ${traced}= from the address`);
}

function refused(found: string, fix: string): Refusal {
  return { found, fix };
}

/** A name with a dot that is no number and no name of a local network. */
function isPublic(host: string): boolean {
  return (
    /^[^.:]+(\.[^.:]+)+\.?$/.test(host) &&
    !/^[\d.]+$/.test(host) &&
    !/\.(localhost|local|internal|lan|home|arpa)\.?$/.test(host)
  );
}
