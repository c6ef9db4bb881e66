import { routes } from '../routing/routes.ts';

/** What stands behind the essays: how they were read, the files, the documents they are checked by. */
export const aboutPages = [
  { label: 'Method and limits', href: routes.about },
  { label: 'Data', href: routes.data },
  { label: 'Sources', href: routes.sources },
] as const;

/** Ways through the claims. */
export const claimPages = [
  { label: 'Claims', href: routes.claims },
  { label: 'Forecasts', href: routes.forecasts },
] as const;
