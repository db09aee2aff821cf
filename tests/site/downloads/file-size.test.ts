import { expect, it } from 'vitest';
import { fileSize } from '../../../src/site/downloads/file-size.ts';

it.each([
  [0, '1\u00a0kB'],
  [1499, '1\u00a0kB'],
  [1500, '2\u00a0kB'],
  [14_200, '14\u00a0kB'],
  [999_499, '999\u00a0kB'],
  [999_500, '1,0\u00a0MB'],
  [1_234_567, '1,2\u00a0MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text);
});
