/** Whom to tell of a fault in security, and the day until which that holds, `2027-05-31`. */
export type SecurityContact = Readonly<{ contact: string; expires: string }>;

/** The text of `security.txt` (RFC 9116); a warning where it expires soon; or why it may not be published. */
export type SecurityText =
  Readonly<{ text: string; warning: string | null }> | Readonly<{ problem: string }>;

const day = 86_400_000;

/**
 * @param address where the file will stand
 * @param today the day of the build
 */
export function securityText(
  { contact, expires }: SecurityContact,
  address: string,
  today: string,
): SecurityText {
  const left = Math.round((Date.parse(expires) - Date.parse(today)) / day);
  const found = `The security contact in content/site.yaml expires on “${expires}”`;
  const mend = 'See whether it still holds, and give a day less than a year ahead';
  if (!/^(?:mailto:\S+@\S+|https:\/\/\S+|tel:\+\S+)$/.test(contact))
    return {
      problem: `The security contact in content/site.yaml is “${contact}”. Write it like mailto:security@example.org.`,
    };
  if (!/^\d{4}-\d\d-\d\d$/.test(expires) || Number.isNaN(left))
    return { problem: `${found}, which is no day. Write it like 2027-05-31.` };
  if (left < 0) return { problem: `${found}, which is past. ${mend}.` };
  if (left > 365) return { problem: `${found}, which is more than a year ahead. ${mend}.` };
  return {
    text: `Contact: ${contact}\nExpires: ${expires}T23:59:59Z\nPreferred-Languages: en\nCanonical: ${address}\n`,
    warning: left <= 30 ? `${found}, in ${left} days. ${mend}.` : null,
  };
}
