import { expect, it } from 'vitest';
import { citation } from '../../../src/text/site/citation.ts';
import { evaluation } from '../builders.ts';

const NOWHERE = { address: '/muc-tieu/t1/', publisher: '' };

it('names title, plan, data and the whole address', () => {
  const place = { address: 'https://a.example/muc-tieu/t1/', publisher: 'Nhóm A' };
  expect(citation(evaluation(), 'Mục tiêu 1.', place)).toMatch(
    /^Mục tiêu 1\. Theo dõi công khai .*\)\. Nơi công bố: Nhóm A\. Số liệu ghi đến .*\. Địa chỉ: https:\/\/a\.example\/muc-tieu\/t1\/$/,
  );
});

it('says that no address is set where none is, and nothing of a publisher that is not set', () => {
  const cited = citation(evaluation(), 'Mục tiêu 1', NOWHERE);
  expect(cited).toMatch(/Đường dẫn trên trang: \/muc-tieu\/t1\/ \(trang chưa đặt địa chỉ/);
  expect(cited).not.toContain('Nơi công bố');
});

it('carries the notice of made-up figures', () => {
  expect(citation(evaluation({ illustrative: true }), 'Mục tiêu 1', NOWHERE)).toMatch(
    /^SỐ LIỆU MINH HỌA/,
  );
});
