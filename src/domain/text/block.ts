/** A part of an essay, in the order of the text. Every `html` is safe to place as it is. */
export type Block = Readonly<
  | { kind: 'heading'; depth: number; id: string; text: string }
  /** `html` is what stands inside the paragraph; `claims` are those its links carry. */
  | { kind: 'paragraph'; n: number; html: string; claims: readonly string[] }
  | { kind: 'chart'; slug: string; query: string; caption: string }
  /** A quotation, list, table or rule, whole. */
  | { kind: 'other'; html: string }
  | { kind: 'footnotes'; notes: readonly Note[] }
>;

/**
 * A footnote. `sign` is what marks it, one asterisk for the first, since numbers are those of
 * claims; `html` is its text without a link back; `refId` is the id of the first reference to it,
 * for that link.
 */
export type Note = Readonly<{ id: string; n: number; sign: string; html: string; refId: string }>;
