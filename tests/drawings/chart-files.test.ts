import { describe, expect, it } from 'vitest';
import { chartFiles } from '../../src/site/drawings/chart-files.ts';
import { chartFileAddress } from '../../src/views/addresses/data-addresses.ts';
import { NO_SETTINGS } from '../../src/views/addresses/site-settings.ts';
import { counted, evaluation, result, target } from '../text/builders.ts';

const known = target({ final: counted([20, 0, 126], 73, 'inconclusive') });
const silent = target({
  id: 't9',
  years: [],
  final: result({ status: 'no-data', figuresTo: null }),
});
const made = evaluation({ targets: [known, silent] });

const namesOf = (files: ReturnType<typeof chartFiles>): string[] =>
  files.map(({ address }) => address.split('/').at(-1) ?? '');

const textOf = (files: ReturnType<typeof chartFiles>, name: string): string =>
  new TextDecoder().decode(files.find(({ address }) => address.endsWith(`/${name}.svg`))?.bytes);

describe('the charts as pictures', () => {
  it('are those that the pages have: none of a target without figures', () => {
    const names = namesOf(chartFiles(made, NO_SETTINGS));
    expect(names).toContain('cam-ket.svg');
    expect(names).toContain(`${known.id}-khoang.svg`);
    expect(names.filter((name) => name.startsWith('t9-'))).toEqual([]);
  });

  it('say that there are no figures where one was promised that its page has no more', () => {
    const address = chartFileAddress('published', 't9-dia-ban-qua-cac-nam');
    const files = chartFiles(made, NO_SETTINGS, new Set([address]));
    const svg = textOf(files, 't9-dia-ban-qua-cac-nam');
    expect(svg).toContain('Chưa có số liệu công bố.');
    expect(svg).toContain(silent.shortName);
    expect(files.length).toBe(chartFiles(made, NO_SETTINGS).length + 1);
  });

  it('name the host and the publisher where these are set, and say where no host is', () => {
    const settings = { ...NO_SETTINGS, address: 'https://a.example', publisher: 'Nhóm A' };
    const name = `${known.id}-khoang`;
    const svg = textOf(chartFiles(made, settings), name);
    expect(svg).toContain(`Địa chỉ: https://a.example/muc-tieu/${known.id}/`);
    expect(svg).toContain('Tổng hợp và đánh giá: Nhóm A');
    expect(textOf(chartFiles(made, NO_SETTINGS), name)).toContain('trang chưa đặt địa chỉ');
  });

  it('carry the notice of made-up figures in their own hue, and only then', () => {
    const marked = textOf(chartFiles({ ...made, illustrative: true }, NO_SETTINGS), 'cam-ket');
    const real = textOf(chartFiles(made, NO_SETTINGS), 'cam-ket');
    expect(marked.match(/SỐ LIỆU MINH HỌA/g)?.length).toBe(1);
    expect(marked).not.toContain('#0B3A6F');
    expect(real).not.toContain('MINH HỌA');
    expect(real).toContain('#0B3A6F');
  });
});
