import { expect, test } from 'vitest';
import { all, first, parse, said, textIn } from './html.ts';

test('a document is read with its attributes, text and raw text', () => {
  const page = parse(
    '<!doctype html><p id=one class="a b">x &amp; <b data-c>y&#x2019;</b><br></p><script>1<2</script><svg><path d="M0"/></svg>',
  );
  expect(said(first(page, 'p.a.b#one'))).toBe('x & y’');
  expect(all(page, '[data-c]')).toHaveLength(1);
  expect(textIn(first(page, 'script'))).toBe('1<2');
  expect(first(page, 'path').parent?.tag).toBe('svg');
});

test.each(['<p>', '<p><b></p></b>', '</p>', '<p>&nosuch;</p>', '<p title="a</p>', '<script>'])(
  '%s is not well-formed',
  (text) => {
    expect(() => parse(text)).toThrow();
  },
);
