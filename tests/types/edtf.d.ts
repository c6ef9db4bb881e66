declare module 'edtf' {
  /** Parses a date of EDTF; throws on any other text. */
  export default function edtf(text: string): object;
}
