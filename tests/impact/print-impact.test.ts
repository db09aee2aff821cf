import { describe, expect, it } from 'vitest';
import { type ImpactLine, type ImpactPage, line, loss } from '../../src/text/impact/impact-page.ts';
import { codeSpan, plainMarkdown, withoutControls } from '../../src/text/impact/inert.ts';
import { impactMarkdown, impactText } from '../../src/text/impact/print-impact.ts';

const page = (lines: readonly ImpactLine[], most = 3): ImpactPage => ({
  title: 'Tên',
  lead: ['Tóm tắt.'],
  sections: [{ heading: 'Dòng', most, lines }],
});

const many = (count: number, make: (text: string) => ImpactLine): ImpactLine[] =>
  Array.from({ length: count }, (_, i) => make(`mục ${i + 1}`));

describe('a list', () => {
  it('gives a few examples and counts the rest', () => {
    expect(impactText(page(many(5, line)))).toBe(
      'Tên\n\nTóm tắt.\n\nDòng:\n\n- mục 1.\n- mục 2.\n- mục 3.\n- và 2 mục nữa.\n',
    );
  });

  it('shows every loss, before it has room for anything else', () => {
    const text = impactText(page([...many(4, line), ...many(5, loss)]));
    expect(text.match(/^- \(!\) mục \d\.$/gm)).toHaveLength(5);
    expect(text).toContain('- và 4 mục nữa.');
  });

  it('is cut at whole lines where it would be longer than a comment may be, and says how much is left', () => {
    const all = 20_000;
    const text = impactMarkdown(page(many(all, loss)));
    expect(text.length).toBeLessThanOrEqual(65_000);
    const shown = text.match(/^- ⚠️ mục \d+\.$/gm)?.length ?? 0;
    const left = Number(/Còn ([\d.]+) mục không nêu hết/.exec(text)?.[1]?.replaceAll('.', ''));
    expect(shown).toBeGreaterThan(1000);
    expect(shown + left).toBe(all);
  });

  it('puts a full stop behind a line, and none behind a question', () => {
    expect(impactText(page([line('đúng không?')]))).toContain('- đúng không?\n');
  });
});

describe('pages', () => {
  const lines = [line({ page: 'Mục [tiêu]', address: '/muc-tieu/t1/' })];

  it('are links where the site has a public address', () => {
    const text = impactMarkdown(page(lines), (address) => `https://trang.example${address}`);
    expect(text).toContain('- [Mục \\[tiêu\\]](https://trang.example/muc-tieu/t1/).');
    expect(impactMarkdown(page(lines))).toContain('- Mục \\[tiêu\\].');
    expect(impactText(page(lines))).toContain('- Mục [tiêu].');
  });
});

describe('a cell', () => {
  it.each([
    ['a`b', "`a'b`"],
    ['``', "`''`"],
    ['', '` `'],
    ['một\nhai\tba', '`một hai ba`'],
    ['\u202Eđảo\u2069', '`đảo`'],
    ['a\u0000\u0007b', '`ab`'],
    ['@moi-nguoi <b> [x](y)', '`@moi-nguoi <b> [x](y)`'],
  ])('%j stands in a code span', (text, shown) => {
    expect(codeSpan(text)).toBe(shown);
  });

  it('is cut where it is long, by whole characters', () => {
    const shown = codeSpan('𝒳'.repeat(500));
    expect([...shown]).toHaveLength(163);
    expect(shown.endsWith('…`')).toBe(true);
  });
});

describe('words', () => {
  it.each([
    ['**đậm** _x_ `y`', '\\*\\*đậm\\*\\* \\_x\\_ \\`y\\`'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['[bấm](https://x.vn)', '\\[bấm\\](https\u2060://x.vn)'],
    ['www.x.vn ftp://x', 'www\u2060.x.vn ftp\u2060://x'],
    ['@ai và a@b.vn', '@\u2060ai và a@\u2060b.vn'],
    ['#12 GH-12', '\\#\u206012 GH-\u206012'],
    ['&lt;', '\\&lt;'],
    ['a\u200Bb\u202Ec', 'abc'],
  ])('%j mention, link and format nothing', (text, shown) => {
    expect(plainMarkdown(text)).toBe(shown);
  });

  it('keep their letters', () => {
    const text = 'Tỉnh Yên Bái, 99% số xã; “đạt”';
    expect(plainMarkdown(text)).toBe(text);
    expect(withoutControls(text)).toBe(text);
  });
});
