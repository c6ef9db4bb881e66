/** What a page needs to show a chart of ours in a frame. */
export type Embed = Readonly<{
  /** Absolute. */
  address: string;
  title: string;
}>;

/**
 * Size of a frame in CSS pixels. The width is what oEmbed names and what a frame has that is not
 * told to be as wide as its place; the height has room for the narrowest, 280 px.
 */
export const embedSize = { width: 660, height: 640 } as const;

/** The markup of a frame, as wide as its place. It needs no script. */
export function embedCode({ address, title }: Embed): string {
  const { height } = embedSize;
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/** What oEmbed 1.0 says of a chart: a rich frame. */
export function oembed(embed: Embed, provider: Readonly<{ name: string; url: string }>): object {
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: provider.name,
    provider_url: provider.url,
    ...embedSize,
    html: embedCode(embed),
  };
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
