import { securityText } from '../../domain/security-contact.ts';
import type { SecurityText } from '../../domain/security-contact.ts';
import { site } from '../../domain/site.ts';
import { routesAt } from '../../routing/route-builder.ts';
import type { SiteAddress } from '../../routing/site-address.ts';

/** The `security.txt` of a site, as of today; `null` where no contact is named. */
export function securityFile({ site: origin, base }: SiteAddress): SecurityText | null {
  if (site.security === null) return null;
  const today = new Date().toISOString().slice(0, 10);
  return securityText(site.security, origin + routesAt(base).securityContact, today);
}
