import { workerPolicyName } from '../domain/offline/kept-files.ts';

/** What the policy of a page says of workers and of addresses of scripts that a script makes. */
export const workerPolicy = {
  none: ["worker-src 'none'", "trusted-types 'none'"],
  offline: ["worker-src 'self'", `trusted-types ${workerPolicyName}`],
} as const;
