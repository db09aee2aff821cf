import { describe, expect, it } from 'vitest';
import { planQuotable, targetQuotable, unitQuotable } from '../../../src/text/site/quotable.ts';
import { unitPages } from '../../../src/views/unit-pages.ts';
import { counted, DISTRICTS, evaluation, figure, result, target, UNITS } from '../builders.ts';

const NOWHERE = { address: '/muc-tieu/t2/', publisher: '' };
const SOMEWHERE = { address: 'https://a.example/muc-tieu/t2/', publisher: 'Nhóm A' };

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const open = { ...counted([20, 0, 126], 73, 'inconclusive'), stated: 0, inferred: 20 };

describe('the paragraph about a target', () => {
  const text = plain(
    targetQuotable(
      target({ final: open }),
      evaluation({ targets: [target({ final: open })] }),
      SOMEWHERE,
    ),
  );

  it('says the promise, the verdict with its day, and what is known, needed and missing', () => {
    expect(text).toMatch(/^Kế hoạch số \S+ ngày \d+\/\d+\/\d{4} của .+ đặt mục tiêu: \P{Lu}/u);
    expect(text).toMatch(/Kết quả tại thời điểm chốt \d+\/\d+\/\d{4}: chưa thể kết luận\./);
    expect(text).toMatch(/Đã biết: có căn cứ coi ít nhất 20\/146 xã \(13,7%\) là đạt \(suy ra/);
    expect(text).toContain('Cần: ít nhất 73/146 xã');
    expect(text).toContain('Còn thiếu: 126 xã chưa biết.');
    expect(text).toContain('Chưa biết không phải là không đạt.');
  });

  it('says who put it together, from which data, under which licence, at which address', () => {
    expect(text).toMatch(
      /Tổng hợp và đánh giá: Nhóm A, số liệu ghi đến \d+\/\d+\/\d{4}, .*, giấy phép CC BY 4\.0\. Địa chỉ: https:\/\/a\.example\/muc-tieu\/t2\/$/,
    );
  });

  it('says where there is no address that there is none', () => {
    expect(targetQuotable(target(), evaluation(), NOWHERE)).toMatch(
      /Đường dẫn trên trang: \/muc-tieu\/t2\/ \(trang chưa đặt địa chỉ công khai\)\.$/,
    );
  });

  it('says that unknown is not failed only where anything is unknown', () => {
    const met = target({ final: counted([146, 0, 0], 73, 'met') });
    expect(targetQuotable(met, evaluation({ targets: [met] }), NOWHERE)).not.toContain('Chưa biết');
  });

  it('counts the documents it rests on, and names who published them', () => {
    const rests = figure();
    const known = target({ final: { ...open, rows: [rests.row] } });
    const all = evaluation({ targets: [known], figures: [rests] });
    const [source] = all.sources;
    expect(source?.id).toBe(rests.source);
    expect(plain(targetQuotable(known, all, NOWHERE))).toContain(
      `Nguồn: 1 tài liệu đã công bố, của ${source?.publisher}.`,
    );
    expect(targetQuotable(target({ final: open, years: [] }), all, NOWHERE)).toContain(
      'Chưa tìm thấy nguồn công bố nào',
    );
  });
});

it.each([
  ['a target', (made: ReturnType<typeof evaluation>) => targetQuotable(target(), made, NOWHERE)],
  ['the plan', (made: ReturnType<typeof evaluation>) => planQuotable(made, NOWHERE)],
])(
  'the paragraph about %s says first that figures are made up, and names no document',
  (_, said) => {
    const text = said(evaluation({ illustrative: true, targets: [target()] }));
    expect(text).toMatch(/^SỐ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT\. /);
    expect(text).not.toContain('tài liệu đã công bố');
    expect(said(evaluation({ targets: [target()] }))).not.toContain('MINH HỌA');
  },
);

describe('the paragraph about the plan', () => {
  const targets = [
    target({ final: open }),
    target({ id: 't9', final: result({ status: 'no-data' }) }),
  ];
  const text = plain(planQuotable(evaluation({ targets }), NOWHERE));

  it('counts all targets, and says of those of which anything is known what that is', () => {
    expect(text).toContain('đặt ra 2 mục tiêu');
    expect(text).toContain('1 chưa đủ số liệu, 1 chưa có số liệu công bố');
    expect(text.match(/chưa thể kết luận/g)?.length).toBe(1);
  });

  it('tells what "suy ra" means, as it stands beside a number', () => {
    expect(text).toMatch(/có căn cứ coi 20\/146 xã là đạt \(suy ra\)/);
    expect(text).toContain('Số ghi “suy ra” là số có căn cứ coi là đạt');
  });
});

describe('the paragraph about a unit', () => {
  const made = evaluation({ units: [...UNITS], targets: [target({ final: open })] });
  const pageOf = (code: string) => {
    const page = unitPages(made).find((one) => one.code === code);
    if (page === undefined) throw new Error(`no page of ${code}`);
    return page;
  };

  it('is that of the plan for its territory', () => {
    expect(unitQuotable(pageOf('15'), made)?.(NOWHERE)).toBe(planQuotable(made, NOWHERE));
  });

  it('is not there for a unit that no target counts', () => {
    expect(unitQuotable(pageOf(DISTRICTS[0]?.code ?? ''), made)).toBeNull();
  });
});
