import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../../src/text/format/keep-together.ts';

/** With the no-break spaces to be seen. */
const kept = (text: string): string => keepTogether(text).replaceAll('\u00a0', '_');

describe('a line does not end between', () => {
  it.each([
    ['126 xã, 9 đơn vị cấp huyện', '126_xã, 9_đơn vị cấp huyện'],
    ['1.114 vụ; 14 kB; 11,1 điểm phần trăm', '1.114_vụ; 14_kB; 11,1_điểm phần trăm'],
    ['Điều 1 khoản 86, mục IV', 'Điều_1 khoản_86, mục_IV'],
    ['0/9 đơn vị, 70,67% số xã', '0/9_đơn vị, 70,67% số xã'],
    ['Mẫu số 150 xã', 'Mẫu số_150_xã'],
    ['Điểm a, khoản 1', 'Điểm_a, khoản_1'],
    ['đến hết năm\n2025', 'đến hết năm_2025'],
    ['quý I/2019, 4 tháng đầu năm 2023', 'quý_I/2019, 4_tháng đầu năm_2023'],
    ['Kế hoạch số 272/KH-UBND', 'Kế hoạch số_272/KH-UBND'],
  ])('%s', (text, together) => expect(kept(text)).toBe(together));
});

describe('a line may end', () => {
  it.each([
    ['ngày 29 tháng 12 năm 2022', 'ngày_29 tháng_12 năm_2022'],
    ['Năm 2023 tỉnh có 99 xã', 'Năm_2023 tỉnh có 99_xã'],
    ['dịp 30/4 và 01/5 năm 2025', 'dịp 30/4 và 01/5 năm_2025'],
    ['ngày 30/6/2023 xã đạt', 'ngày_30/6/2023 xã đạt'],
    ['thời điểm chốt; số xã; mục tiêu', 'thời điểm chốt; số xã; mục tiêu'],
    ['khoản 2 mục II', 'khoản_2 mục_II'],
    ['16 xấp xỉ', '16 xấp xỉ'],
  ])('%s', (text, together) => expect(kept(text)).toBe(together));
});

it('changes nothing that stands together already', () => {
  const once = keepTogether('ngày 05 tháng 01 năm 2026, 126 xã');
  expect(keepTogether(once)).toBe(once);
});
