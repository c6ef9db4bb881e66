import { identity } from '#site';

export { prefix, siteTexts } from '#site';

/** What the site is called, how it describes itself and under what licence it stands. */
export const site = {
  ...identity,
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  /** The licence's name in lists of open licences. */
  licenceId: 'CC-BY-4.0',
} as const;
