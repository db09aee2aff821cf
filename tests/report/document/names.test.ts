import { describe, expect, it } from 'vitest';
import {
  areaSlug,
  editionSlug,
  periodSlug,
  reportName,
} from '../../../src/report/document/report-name.ts';
import { periodInline, planPeriod } from '../../../src/text/names/plan-period.ts';
import { areaEnd } from '../../../src/text/report/area-end.ts';
import { reportArea, reportAreas, reportYears } from '../../../src/views/reports/report-area.ts';
import { evaluation, unitVersion } from '../../text/builders.ts';
import { FIRST } from '../report-options.ts';

const PROVINCE = unitVersion('15', 'Yên Bái', 'tinh');

const planWith = (title: string, more = {}) => ({ ...evaluation().plan, title, ...more });

describe('slugs of addresses', () => {
  it.each([
    ['Lục Yên', 'huyen', 'huyen-luc-yen'],
    ['Mù Cang Chải', 'huyen', 'huyen-mu-cang-chai'],
    ['Nghĩa Lộ', 'thi-xa', 'thi-xa-nghia-lo'],
    ['Yên Bái', 'thanh-pho', 'thanh-pho-yen-bai'],
    ['Yên Bái', 'tinh', 'tinh-yen-bai'],
    ['Đà Nẵng', 'thanh-pho-truc-thuoc', 'thanh-pho-da-nang'],
  ] as const)('write %s (%s) in letters of ASCII: %s', (name, type, slug) => {
    expect(areaSlug({ name, type })).toBe(slug);
  });

  it('name the year, or the period as the plan does', () => {
    const plan = planWith('Chương trình giai đoạn 2021-2025');
    expect(periodSlug({ year: 2024 }, plan)).toBe('2024');
    expect(periodSlug({ year: null }, plan)).toBe('2021-2025');
    expect(editionSlug({ number: 3 })).toBe('lan-3');
  });

  it('name a file with its edition, or without one', () => {
    const { plan } = evaluation();
    const subject = { area: '15', year: 2024 };
    expect(reportName(subject, PROVINCE, { plan, edition: null })).toBe(
      'bao-cao-2024-tinh-yen-bai',
    );
    const edition = { ...FIRST, number: 2 };
    expect(reportName(subject, PROVINCE, { plan, edition })).toBe(
      'bao-cao-2024-tinh-yen-bai-lan-2',
    );
  });
});

describe('the period of a plan', () => {
  it.each([
    ['Chương trình giai đoạn 2021-2025', '2021-2025'],
    ['Chương trình giai đoạn 2021 - 2025', '2021-2025'],
    ['Chương trình giai đoạn 2021–2025', '2021-2025'],
    ['Kế hoạch', '2022-2025'],
  ])('is what its title says, else when it runs: %s', (title, period) => {
    expect(planPeriod(planWith(title))).toBe(period);
  });

  it('is one year where the plan runs for one', () => {
    const plan = planWith('Kế hoạch', { periodStart: '2025-01-01' });
    expect(planPeriod(plan)).toBe('2025');
    expect(periodInline(null, plan)).toBe('giai đoạn\u00A02025');
    expect(periodInline(2024, plan)).toBe('năm\u00A02024');
  });
});

describe('areas that have reports', () => {
  const district = unitVersion('101', 'Cũ', 'huyen', { validTo: '2023-06-30' });

  it('are the territory and its districts, one that ended within the period included', () => {
    const gone = unitVersion('099', 'Xưa', 'huyen', { validTo: '2021-12-31' });
    const later = unitVersion('102', 'Sau', 'huyen', { validFrom: '2026-01-01' });
    const outside = unitVersion('900', 'Ngoài', 'huyen', { inTerritory: false });
    const commune = unitVersion('10001', 'Xã', 'xa');
    const made = evaluation({ units: [PROVINCE, gone, district, later, outside, commune] });
    expect(reportAreas(made)).toEqual(['15', '101']);
  });

  it('have the name they had when the plan was signed, or their first or last one', () => {
    const renamed = [
      unitVersion('103', 'Trước', 'huyen', { validTo: '2023-12-31' }),
      unitVersion('103', 'Sau', 'huyen', { validFrom: '2024-01-01' }),
    ];
    const formed = unitVersion('104', 'Mới', 'huyen', { validFrom: '2024-01-01' });
    const gone = unitVersion('105', 'Hết', 'huyen', { validTo: '2022-06-30' });
    const made = evaluation({ units: [PROVINCE, ...renamed, formed, gone] });
    expect(reportArea(made, '103').name).toBe('Trước');
    expect(reportArea(made, '104').name).toBe('Mới');
    expect(reportArea(made, '105').name).toBe('Hết');
    expect(() => reportArea(made, '999')).toThrow('999');
  });

  it('have a report for each year of the period that the evaluation covers', () => {
    expect(reportYears(evaluation())).toEqual([2022, 2023, 2024, 2025]);
    const { plan } = evaluation();
    expect(reportYears({ plan: { ...plan, lastYear: 2023 } })).toEqual([2022, 2023]);
    expect(reportYears({ plan: { ...plan, lastYear: 2021 } })).toEqual([]);
  });
});

describe('the end of an area', () => {
  const holder = unitVersion('15', 'Lào Cai', 'tinh', { validFrom: '2025-07-01' });
  const link = (changes: readonly ('ended' | 'merged' | 'renamed')[], unit = holder.ref) => ({
    unit,
    date: '2025-07-01',
    changes,
    resolution: 'Nghị quyết số 1',
    inferred: false,
    basis: '',
    row: 'a.csv:2',
  });
  const made = evaluation({ units: [PROVINCE, holder] });
  const ending = (changes: readonly ('ended' | 'merged' | 'renamed')[]) =>
    unitVersion('135', 'Lục Yên', 'huyen', { validTo: '2025-06-30', to: [link(changes)] });

  it('is said in a report of the year in which it came, with where the territory lies now', () => {
    expect(areaEnd(ending(['ended']), '2025-12-31', made)).toBe(
      'Huyện Lục Yên kết thúc hoạt động từ ngày\u00A001/7/2025, không có đơn vị kế thừa; địa bàn thuộc tỉnh Lào Cai. Số liệu của huyện Lục Yên trong báo cáo này dừng ở ngày\u00A030/6/2025.',
    );
    expect(areaEnd(ending(['merged']), '2025-12-31', made)).toBe(
      'Từ ngày\u00A001/7/2025, địa bàn huyện Lục Yên thuộc tỉnh Lào Cai theo Nghị quyết số 1. Số liệu của huyện Lục Yên trong báo cáo này dừng ở ngày\u00A030/6/2025.',
    );
  });

  it('is not said before it came, nor of an area that goes on under its name', () => {
    expect(areaEnd(ending(['ended']), '2024-12-31', made)).toBeNull();
    expect(areaEnd(PROVINCE, '2025-12-31', made)).toBeNull();
    const next = unitVersion('135', 'Lục Yên', 'huyen', { validFrom: '2025-07-01' });
    const same = { ...ending(['renamed']), to: [link(['renamed'], next.ref)] };
    expect(areaEnd(same, '2025-12-31', evaluation({ units: [same, next] }))).toBeNull();
  });
});
