interface ImportMetaEnv {
  /** Former ids by kind, with what each is called now: `astro.config.mjs` gives them. */
  readonly FORMER_IDS: import('../layouts/former-ids.ts').FormerIdsByKind;
}
