import { expect, it } from 'vitest';
import { keepTogetherInHtml } from '../../../src/site/build/keep-together-in-html.ts';

it('changes what readers read and no tag, file, drawing or script', () => {
  expect(
    keepTogetherInHtml(
      '<head><title>năm 2025</title></head><p title="9 xã">9 xã <code>9 xã</code></p><svg><text>9 xã</text></svg><pre>9 xã</pre>',
    ),
  ).toBe(
    '<head><title>năm 2025</title></head><p title="9 xã">9\u00a0xã <code>9 xã</code></p><svg><text>9 xã</text></svg><pre>9 xã</pre>',
  );
});

it('leaves a page without such words as it is', () => {
  const page = '<!DOCTYPE html><p>Đạt &amp; không đạt</p>\n';
  expect(keepTogetherInHtml(page)).toBe(page);
});
