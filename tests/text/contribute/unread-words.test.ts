import { beforeAll, describe, expect, it } from 'vitest';
import { triedTable } from '../../../src/browser/contribute/tried.ts';
import type { TrialPage } from '../../../src/text/contribute/trial-page.ts';
import type { TrialBasis } from '../../../src/views/contribution/trial.ts';
import { knownBase } from '../../../src/views/impact/known.ts';
import { PLAN_272, planFiles } from '../../fixtures/plan-272.ts';

let basis: TrialBasis;

beforeAll(async () => {
  const { today } = PLAN_272;
  basis = { base: knownBase(await planFiles(), today), set: 'published', today };
});

const tried = (name: string, bytes: Uint8Array): TrialPage =>
  triedTable(basis, { name, bytes }, []);

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** "đơn vị" as Windows-1258 saves it. */
const OLD = Uint8Array.from([0xf0, 0xf5, 0x6e, 0x20, 0x76, 0xf2, 0x2c, 0x61, 0x0a]);

describe('a file that cannot be read is no question, but told with what to do', () => {
  it.each([
    ['trong.csv', text(''), 'Tệp trống. Hãy mở tệp, xem có bảng không, rồi lưu và thả lại.'],
    [
      'a.pdf',
      text('%PDF-1.7\n1 0 obj'),
      'Đây là tệp PDF; trang chỉ đọc bảng tính (.xlsx) hoặc CSV. Chép bảng trong tệp rồi dán vào đây, hoặc nhập lại vào bảng tính.',
    ],
    [
      'a.png',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
      'Đây là tệp hình; trang chỉ đọc bảng tính (.xlsx) hoặc CSV. Nhập lại bảng trong hình vào bảng tính.',
    ],
    [
      'cu.xls',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
      'Đây là tệp Excel cũ (.xls), tệp có mật khẩu hoặc tệp ODS. Hãy mở bằng bảng tính rồi lưu lại dạng .xlsx hoặc "CSV UTF-8".',
    ],
    ['cu.csv', OLD, expect.stringMatching(/^Dòng 1: .* không phải UTF-8.*\. Hãy chuyển chữ sang /)],
    ['values.csv', text('a;b\n"c;d\n'), expect.stringMatching(/^Dòng 2: .*\. Hãy thêm dấu " /)],
  ])('%s', (name, bytes, reason) => {
    const { state, outcome, questions, asGiven } = tried(name, bytes);
    const [, why] = outcome.split('Không đọc được tệp này. ');
    expect([state, why, questions, asGiven]).toEqual(['unread', reason, [], null]);
  });

  it('and so is text that was pasted', () => {
    expect(tried('', text('a;b\n"c;d\n')).outcome).toMatch(
      /^Không đọc được bảng dán vào\. Dòng 2: /,
    );
  });

  it('but a table without a heading is asked about', () => {
    const { state, questions } = tried('a.csv', text('1;2\n3;4\n'));
    expect([state, questions.length]).toEqual(['asked', 1]);
  });
});
