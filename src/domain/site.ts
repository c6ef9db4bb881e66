import type { SiteContact } from './contact.ts';
import type { SecurityContact } from './security-contact.ts';

/** What the site is called and how it describes itself; one place for both. */
export const site = {
  name: 'No Limits?',
  tagline: 'Five articles on the China–Russia partnership',
  question: 'Is it a partnership without limits?',
  /** What the opening picture shows, and the propositions on which that rests; a test compares. */
  finding: {
    text: 'Five articles differ on what it is: how far an alliance, how lasting, how much substance behind the ceremony. All who speak of it agree that Western pressure drives the two together, and that Russia depends on China economically.',
    divided: ['substance-behind-ceremony', 'strategic-alliance', 'will-last'],
    agreed: ['western-pressure', 'russia-depends'],
  },
  description:
    'Five published articles on the China–Russia partnership, restated paragraph by paragraph, with their claims linked to the words that make them, compared, and held against public figures where there are any.',
  /** The day on which assessments and data were last considered as a whole. */
  reviewed: '2026-11-28',
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  /** The licence's name in lists of open licences. */
  licenceId: 'CC-BY-4.0',
  /** Who answers for the site. Each is optional; `/about/` says which are given. */
  people: { contact: null, responsible: null, corrections: null } as SiteContact,
  /** Whom to tell of a fault in security; `null` while nobody is named, and then no `security.txt` is made. */
  security: null as SecurityContact | null,
} as const;
