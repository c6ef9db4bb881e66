declare module 'jsonld' {
  type Loaded = Readonly<{ contextUrl: null; documentUrl: string; document: object }>;
  type Options = Readonly<{
    documentLoader: (url: string) => Promise<Loaded>;
    safe?: boolean;
  }>;
  const jsonld: Readonly<{
    /** The document with every term as an IRI; with `safe`, throws on what has none. */
    expand(document: object, options: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: object, options: Options & Readonly<{ format: string }>): Promise<string>;
  }>;
  export default jsonld;
}
