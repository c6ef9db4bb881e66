declare module '@citation-js/core' {
  /** Reads a citation in any format that a plugin knows. */
  export class Cite {
    constructor(text: string);
    readonly data: unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
