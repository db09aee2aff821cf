import { describe, expect, test } from 'vitest';
import {
  COMMENT_MARK,
  codeSpan,
  commentText,
  type Findings,
} from '../../../src/text/pull-request/comment-text.ts';

const COMMITS = { head: 'a'.repeat(40), base: 'b'.repeat(40) };

const described = (text: string, owned = false): string =>
  commentText({ kind: 'described', owned, text }, COMMITS);

describe('the comment below a pull request', () => {
  test('says what was described, then of which commits, then the mark', () => {
    expect(described('Không có gì đổi.\n')).toBe(
      [
        'Không có gì đổi.',
        '',
        `<sub>Tính cho commit ${COMMITS.head} gộp thử vào \`main\` ở ${COMMITS.base}. Có commit mới thì lời này được viết lại.</sub>`,
        COMMENT_MARK,
      ].join('\n'),
    );
  });

  test('says first that code owners decide, whatever else it says', () => {
    const all: Findings[] = [
      { kind: 'outside', owned: true },
      { kind: 'too-much', owned: true, most: { paths: 2000, bytes: 20_000_000 } },
      { kind: 'refused', owned: true, refusals: [{ path: 'data/x', reason: 'name' }] },
      { kind: 'described', owned: true, text: 'x' },
    ];
    for (const findings of all) {
      expect(commentText(findings, COMMITS).split('\n')[0]).toBe(
        '**Danh mục đơn vị, kế hoạch hoặc thiết lập của trang thay đổi: người phụ trách nêu trong `CODEOWNERS` quyết định.**',
      );
    }
    expect(described('x')).not.toContain('CODEOWNERS');
  });

  test('names the limits that were passed', () => {
    const most = { paths: 1500, bytes: 7_900_000 };
    const body = commentText({ kind: 'too-much', owned: false, most }, COMMITS);
    expect(body).toMatch(/^Đóng góp này có quá 1\.500 tệp hoặc quá 7 MB,/);
  });

  test('is never longer than the host takes, and says how much is missing', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `- dòng ${i}`);
    const body = described(lines.join('\n'), true);
    expect(body.length).toBeLessThanOrEqual(65_536);
    const shown = body.match(/^- dòng /gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(3000);
    const missing = (lines.length - shown).toLocaleString('vi');
    expect(body).toContain(`\n\n… và ${missing} dòng nữa.\n\n<sub>`);
    expect(body.endsWith(COMMENT_MARK)).toBe(true);
  });

  test('shows the beginning of a line that is too long by itself', () => {
    const body = described('x'.repeat(70_000));
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/^x{60000,}\n\n… và 1 dòng nữa\./);
  });
});

describe('code in a line', () => {
  test('is what it says', () => {
    expect(codeSpan('data/plan/plan.csv')).toBe('`data/plan/plan.csv`');
  });

  test('ends nowhere before its end, on one line, with nothing hidden', () => {
    expect(codeSpan('a`b\n@tinh\u202E\u200Bc')).toBe('`a⟨U+0060⟩b⟨U+000A⟩@tinh⟨U+202E⟩⟨U+200B⟩c`');
  });

  test('is cut where it is long', () => {
    expect(codeSpan('x'.repeat(500))).toBe(`\`${'x'.repeat(160)}…\``);
  });
});
