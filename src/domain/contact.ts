/** Who answers for the site; each `null` while nobody is named. */
export type SiteContact = Readonly<{
  /** Where to write to: `mailto:editor@example.org`, or the `https:` address of a form. */
  contact: string | null;
  /** The person or body that is responsible for what the site says. */
  responsible: string | null;
  /** Where to report a mistake in a text or a figure, in the same forms as `contact`. */
  corrections: string | null;
}>;

/** Where to write to, in a sentence; or that nobody has been named. */
export function contactSentence({ contact }: Pick<SiteContact, 'contact'>): string {
  return contact === null ? 'No contact has been named.' : `Contact: ${readable(contact)}.`;
}

/** Who is responsible for the content, in a sentence; or that nobody has been named. */
export function responsibilitySentence({ responsible }: Pick<SiteContact, 'responsible'>): string {
  return responsible === null
    ? 'Nobody has been named as responsible for the content.'
    : `Responsible for the content: ${responsible}.`;
}

/** Where to report a mistake, in a sentence; or that there is no such place. */
export function correctionsSentence({ corrections }: Pick<SiteContact, 'corrections'>): string {
  return corrections === null
    ? 'No address for corrections has been named.'
    : `Report a mistake to ${readable(corrections)}.`;
}

function readable(address: string): string {
  return address.replace(/^mailto:/, '');
}
