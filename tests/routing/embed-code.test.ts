import { expect, test } from 'vitest';
import { embedCode, embedSize, oembed } from '../../src/routing/embed-code.ts';

const embed = {
  address: 'https://no-limits.example/embed/energy/?v=1&r=1&s=oil',
  title: 'Oil "and" gas <now>',
};

test('the code of a frame is one element, as wide as its place, with its signs escaped', () => {
  expect(embedCode(embed)).toBe(
    '<iframe src="https://no-limits.example/embed/energy/?v=1&amp;r=1&amp;s=oil" title="Oil &quot;and&quot; gas &lt;now>" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
  );
});

test('oEmbed has the fields that its version 1.0 asks of a rich frame', () => {
  const said = oembed(embed, { name: 'No Limits?', url: 'https://no-limits.example/' });
  expect(said).toEqual({
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: 'No Limits?',
    provider_url: 'https://no-limits.example/',
    width: embedSize.width,
    height: embedSize.height,
    html: embedCode(embed),
  });
});
