/** Data that are fetched when first needed, and again after that failed. */
export type SourceLoader<Source> = Readonly<{
  load: () => Promise<Source>;
  /** Fetches before there is a need; a failure is reported when there is one. */
  prefetch: () => void;
  /** Drops data that failed, so that they are fetched anew. */
  forget: (failed: Promise<Source>) => void;
  reset: () => void;
  /** Whether others have been asked for since. */
  isSuperseded: (loading: Promise<Source>) => boolean;
}>;

/** Fetches once whatever a function fetches. */
export function sourceLoader<Source>(fetchSource: () => Promise<Source>): SourceLoader<Source> {
  let coming: Promise<Source> | undefined;
  const load = () => (coming ??= fetchSource());
  const forget = (failed: Promise<Source>) => {
    if (coming === failed) coming = undefined;
  };
  return {
    load,
    forget,
    prefetch: () => {
      const loading = load();
      loading.catch(() => forget(loading));
    },
    reset: () => {
      coming = undefined;
    },
    isSuperseded: (loading) => coming !== undefined && coming !== loading,
  };
}
