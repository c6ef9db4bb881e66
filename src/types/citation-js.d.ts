declare module '@citation-js/core' {
  /** A CSL engine of citeproc, as far as it is used here. */
  type Engine = {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [parameters: object, entries: string[]];
  };
  /** What the plugins add to the package, under the names they give it. */
  export const plugins: {
    config: {
      get(plugin: '@csl'): {
        engine(items: readonly object[], style: string, locale: string, format: 'text'): Engine;
        styles: { add(name: string, xml: string): void };
      };
    };
  };
}
declare module '@citation-js/plugin-csl';
