import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { homeAddress } from '../../src/views/addresses/addresses.ts';
import { DESK, visit, type Window } from './open-page.ts';

/**
 * What readers come with, and the sentence that answers them: from home in at most two clicks, and not more than one
 * screen below where the last click leads. The site is that of the fixture, so its figures do not change.
 */
interface Question {
  readonly asked: string;
  /** Names of the links that are followed, in order: at most two. */
  readonly clicks: readonly (string | RegExp)[];
  /** Part of the answer, as it stands on the page. */
  readonly answer: string | RegExp;
}

const RESIDENT: readonly Question[] = [
  {
    asked: 'Xã Vĩnh Lạc của tôi có đạt tiêu chí an ninh, trật tự không?',
    clicks: ['Đơn vị', 'Xã Vĩnh Lạc'],
    answer: /Năm\s2023, xã Vĩnh Lạc đạt tiêu chí\s19\.2 .*\(suy\sra\)/,
  },
  {
    asked: 'Xã Mường Lai bây giờ gồm những xã nào, các xã ấy ra sao?',
    clicks: ['Đơn vị', 'Xã Mường Lai'],
    answer: 'Các xã hợp thành',
  },
  {
    asked: 'Huyện tôi có giảm tội phạm không?',
    clicks: [/^Mỗi huyện, thị xã, thành phố giảm ít nhất 5%/],
    answer: /Không tìm thấy số vụ phạm tội về trật tự xã hội của năm gốc 2019/,
  },
  {
    asked: 'Tỉnh Yên Bái nay không còn, vậy ai giữ số liệu?',
    clicks: [/^Xin số liệu/],
    answer: /từ 01\/7\/2025/,
  },
  {
    asked: 'Ai làm trang này, có phải trang của nhà nước không?',
    clicks: [/^Giới thiệu/],
    answer: /không phải trang (?:thông tin )?chính thức/i,
  },
];

const JOURNALIST: readonly Question[] = [
  {
    asked: 'Tỉnh có hoàn thành mục tiêu 99% số xã không?',
    clicks: [/^99% số xã đạt tiêu chí 19\.2/],
    answer: /Ngày\s30\/6\/2023, nguồn công bố 150\/150\sxã/,
  },
  {
    asked: 'Cần biết thêm bao nhiêu xã thì mới kết luận được?',
    clicks: [/^99% số xã đạt tiêu chí 19\.2/],
    answer: /Cần xác định thêm \d+\sxã đạt mới kết luận/,
  },
  {
    asked: 'Con số nào đã bị sửa, vì sao?',
    clicks: ['Số liệu', 'Đính chính'],
    answer: /Chưa có đính chính nào|Xem .* đã đính chính|^\d{2}\/\d{1,2}\/\d{4}\./,
  },
  {
    asked: 'Báo cáo mới nhất của tỉnh ở đâu?',
    clicks: ['Báo cáo'],
    answer: /Báo cáo .* tỉnh Yên Bái.*PDF/,
  },
  {
    asked: 'Tôi dẫn trang này thế nào cho đúng?',
    clicks: [/^99% số xã đạt tiêu chí 19\.2/, /Trích dẫn/],
    answer: /Bản số liệu/,
  },
];

const RESEARCHER: readonly Question[] = [
  {
    asked: 'Tải toàn bộ số liệu ở đâu?',
    clicks: ['Số liệu'],
    answer: /\.zip|ZIP/i,
  },
  {
    asked: 'Khi nào một kết quả được suy ra, và từ ngày nào?',
    clicks: ['Khi nào được dùng để suy ra'],
    answer: /Gián tiếp từ quyết định công nhận/,
  },
  {
    asked: 'Mỗi cột của bảng nghĩa là gì?',
    clicks: ['Số liệu', 'từ điển số liệu'],
    answer: /Ô không có giá trị/,
  },
  {
    asked: 'Số này lấy từ nguồn nào, nguồn có còn không?',
    clicks: ['Số liệu', /^\d+ nguồn$/],
    answer: /lưu trữ/i,
  },
  {
    asked: 'Bản số liệu này khác bản trước ở đâu?',
    clicks: ['Số liệu', 'Mỗi bản có gì khác bản trước'],
    answer: /SHA-256|mã băm/,
  },
];

const ENGLISH: readonly Question[] = [
  {
    asked: 'What is this plan, and who issued it?',
    clicks: ['English'],
    answer: /Provincial People.s Committee of Yên Bái, Viet Nam, issued Plan 272/,
  },
  {
    asked: 'Is this an official site?',
    clicks: ['English'],
    answer: /not an official site/,
  },
  {
    asked: 'Was the target of 99% of communes met?',
    clicks: ['English', 'Where each promise stands'],
    answer: /Not enough evidence/,
  },
  {
    asked: 'What does criterion 19.2 mean?',
    clicks: ['English', 'Words of the plan'],
    answer: /19\.2 for communes/,
  },
  {
    asked: 'May I use the data, and where are they?',
    clicks: ['English', 'Data, licence, citation'],
    answer: /CC BY 4\.0|All data/,
  },
];

const PHONE: Window = { viewport: { width: 390, height: 844 } };

/** Links of the page by their name; one of the navigation stands for itself. */
const linkOf = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('link', typeof name === 'string' ? { name, exact: true } : { name }).first();

/** How many screens below the top of the window the answer begins, once the last click has led there. */
const screensTo = async (page: Page, answer: string | RegExp): Promise<number> => {
  const place = page.locator('main, footer').getByText(answer).filter({ visible: true }).first();
  if ((await place.count()) === 0) throw new Error(`No "${answer}" on ${page.url()}.`);
  return place.evaluate((element) => element.getBoundingClientRect().top / window.innerHeight);
};

const found = (question: Question, window: Window): Promise<number> =>
  visit(
    homeAddress('published'),
    async (page) => {
      for (const name of question.clicks) {
        const link = linkOf(page, name);
        if ((await link.count()) === 0) throw new Error(`No link "${name}" on ${page.url()}.`);
        await link.click();
        await page.waitForLoadState('load');
      }
      return screensTo(page, question.answer);
    },
    window,
  );

describe.each([
  ['a resident', RESIDENT],
  ['a journalist', JOURNALIST],
  ['a researcher', RESEARCHER],
  ['a reader of English', ENGLISH],
] as const)('the questions of %s', (_, questions) => {
  it('are five, none more than two clicks from home', () => {
    expect(questions).toHaveLength(5);
    expect(questions.filter(({ clicks }) => clicks.length > 2)).toEqual([]);
  });

  it.each(questions.map((question) => [question.asked, question] as const))(
    'is answered within a screen: %s',
    async (_asked, question) => {
      expect(await found(question, DESK)).toBeLessThan(2);
      expect(await found(question, PHONE)).toBeLessThan(2);
    },
  );
});
