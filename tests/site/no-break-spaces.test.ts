import { describe, expect, it } from 'vitest';
import { looseIn } from '../promises/no-break-spaces.ts';
import { pageAt, pageOf } from './pages.ts';

describe('lines that can end between a number and its unit', () => {
  it.each([
    ['năm\u00a02025', 'năm 2025'],
    ['\u00a0xã', ' xã'],
    ['\u00a0kB', '\n kB'],
    ['Khoản\u00a02', 'Khoản <b>2</b>'],
  ])('are noticed: %s', (from, to) => {
    const address = '/minh-hoa/muc-tieu/t3/';
    const { html } = pageAt(address);
    const start = html.indexOf('<main');
    const loose = html.slice(0, start) + html.slice(start).replace(from, to);
    expect(loose).not.toBe(html);
    expect(looseIn(pageOf(address, loose)).length).toBe(1);
  });
});
