/** The parts of the validator that the tests use; the package brings no types. */
declare module 'datapackage' {
  export type Row = Readonly<Record<string, unknown>>;
  export type Resource = Readonly<{
    name: string;
    valid: boolean;
    tabular: boolean;
    errors: readonly Error[];
    /** Reads and casts every row; throws on the first that its schema refuses. */
    read: (options: { keyed: true; relations: boolean }) => Promise<Row[]>;
  }>;
  export const Package: {
    load: (
      descriptor: string,
    ) => Promise<
      Readonly<{ valid: boolean; errors: readonly Error[]; resources: readonly Resource[] }>
    >;
  };
}
