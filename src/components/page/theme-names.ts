/** The names of the themes that articles have, in the order of the emblem; `astro.config.mjs` reads them. */
export const themeNames: readonly string[] = import.meta.env.THEMES;
