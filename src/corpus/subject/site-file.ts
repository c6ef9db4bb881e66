/** The path of what the site says of itself, from the folder that holds `content/`. */
export const siteFile = 'content/site.yaml';
