interface ImportMetaEnv {
  /** Former ids by kind, with what each is called now: `astro.config.mjs` gives them. */
  readonly FORMER_IDS: import('../layouts/former-ids.ts').FormerIdsByKind;
  /** `shown` where a build is to be looked at before it is public. */
  readonly DRAFTS: string;
}
