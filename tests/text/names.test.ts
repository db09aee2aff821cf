import { describe, expect, it } from 'vitest';
import { clauseName } from '../../src/text/format/clause-name.ts';
import { lowerFirst } from '../../src/text/format/letter-case.ts';
import { scopeNoun, shortNoun } from '../../src/text/names/scope-words.ts';
import { unitInline, unitTitle } from '../../src/text/names/unit-names.ts';
import {
  homeAddress,
  measuresAddress,
  planAddress,
  reportAddress,
  reportFileAddress,
  sourcesAddress,
  targetAddress,
  unitAddress,
} from '../../src/views/addresses/addresses.ts';

describe('names of units', () => {
  it('take a capital as titles and a small letter in sentences', () => {
    const unit = { name: 'Lục Yên', type: 'huyen' } as const;
    expect(unitTitle(unit)).toBe('Huyện Lục Yên');
    expect(unitInline(unit)).toBe('huyện Lục Yên');
  });

  it('keep a numbered ward together and shorten a city under the centre', () => {
    expect(unitTitle({ name: '1', type: 'phuong' })).toBe('Phường\u00A01');
    expect(unitInline({ name: 'Hà Nội', type: 'thanh-pho-truc-thuoc' })).toBe('thành phố Hà Nội');
    expect(unitInline({ name: 'Việt Nam', type: 'quoc-gia' })).toBe('cả nước');
    expect(unitTitle({ name: 'Đông An', type: 'xa' })).toBe('Xã Đông An');
  });

  it('are called together by their level only if all types of it are counted', () => {
    expect(scopeNoun(['huyen', 'thi-xa', 'thanh-pho'])).toBe('đơn vị cấp huyện');
    expect(scopeNoun(['thanh-pho', 'huyen', 'thi-xa'])).toBe('đơn vị cấp huyện');
    expect(scopeNoun(['xa', 'phuong', 'thi-tran'])).toBe('đơn vị cấp xã');
    expect(scopeNoun(['huyen', 'thi-xa'])).toBe('huyện, thị xã');
    expect(scopeNoun(['huyen'])).toBe('huyện');
    expect([shortNoun(['xa']), shortNoun(['huyen', 'thi-xa'])]).toEqual(['xã', 'đơn vị']);
  });
});

describe('other names', () => {
  it('cite a clause as documents do', () => {
    expect(clauseName('ii.2.1')).toBe('khoản\u00A02 mục\u00A0II (gạch đầu dòng thứ nhất)');
    expect(clauseName('iv.1.a')).toBe('điểm\u00A0a khoản\u00A01 mục\u00A0IV');
    expect(clauseName('ii.1')).toBe('khoản\u00A01 mục\u00A0II');
    expect(clauseName('iii')).toBe('mục\u00A0III');
    expect(clauseName('iv.1')).toBe('khoản\u00A01 mục\u00A0IV');
  });

  it('keep abbreviations when a sentence goes on', () => {
    expect(lowerFirst('Số vụ phạm tội')).toBe('số vụ phạm tội');
    expect(lowerFirst('Đơn vị')).toBe('đơn vị');
    expect(lowerFirst('UBND tỉnh')).toBe('UBND tỉnh');
  });
});

describe('addresses', () => {
  it('put the published set at the root and others in their folder', () => {
    expect(homeAddress('published')).toBe('/');
    expect(homeAddress('illustrative')).toBe('/minh-hoa/');
    expect(targetAddress('published', 't1')).toBe('/muc-tieu/t1/');
    expect(targetAddress('ca-mau', 't1')).toBe('/ca-mau/muc-tieu/t1/');
  });

  it('lead to one page for all versions of a code', () => {
    expect(unitAddress('published', '04264@2024-12-01')).toBe('/don-vi/04264/');
    expect(unitAddress('published', '04264')).toBe('/don-vi/04264/');
  });

  it('take anchors', () => {
    expect(planAddress('published', 'ii.2.1')).toBe('/ke-hoach/#ii.2.1');
    expect(planAddress('published')).toBe('/ke-hoach/');
    expect(measuresAddress('published', 'iv.1.a')).toBe('/nhiem-vu/#iv.1.a');
    expect(sourcesAddress('illustrative', 's1')).toBe('/minh-hoa/so-lieu/nguon/#s1');
  });

  it('lead to each edition of a report, as a page and as PDF', () => {
    const slugs = { period: '2023', area: 'huyen-luc-yen', edition: 'lan-1' };
    expect(reportAddress('published', slugs)).toBe('/bao-cao/2023/huyen-luc-yen/lan-1/');
    expect(reportFileAddress('illustrative', 'bao-cao-2023-huyen-luc-yen-lan-1')).toBe(
      '/minh-hoa/bao-cao/bao-cao-2023-huyen-luc-yen-lan-1.pdf',
    );
  });
});
