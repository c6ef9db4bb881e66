/** The part of subset-font that is used: it comes without types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: Readonly<{
      targetFormat: 'woff2';
      noHinting: boolean;
      keepFeatures: readonly string[];
      preserveNameIds: readonly number[];
      /** Each axis, pinned to a value or limited to a range. */
      variationAxes: Readonly<Record<string, number | Readonly<{ min: number; max: number }>>>;
    }>,
  ): Promise<Buffer>;
}
